/** Words and limits of 投诉建议, apart from its terms, so that no page carries the holidays. */

export const complaintKinds = ['complaint', 'suggestion', 'objection'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

/** `objection`: against a rectification whose public notice (公示) runs. */
export const complaintKindLabel: Record<ComplaintKind, string> = {
  complaint: '投诉',
  suggestion: '建议',
  objection: '公示异议',
}

export const longestComplaint = 500
export const mostComplaintPhotos = 6
/** One may be put right and added to, not become a chat. */
export const mostAnswers = 5

export const complaintStandings = ['answered', 'waiting', 'dueSoon', 'late'] as const
export type ComplaintStanding = (typeof complaintStandings)[number]
