/** Kinds of meetings and of those who come, as ledgers count them; apart from the registers, which weigh more. */
export const meetingKinds = {
  heads: '总河长会议',
  office: '河长办例会',
  joint: '联席会议',
  special: '专题会议',
} as const

export type MeetingKind = keyof typeof meetingKinds

/** Who comes to a meeting or a training. */
export const attendees = {
  townChief: '镇级河长',
  villageChief: '村级河长',
  department: '部门',
  other: '其他',
} as const

export type Attendee = keyof typeof attendees
export const attendeeKinds = Object.keys(attendees) as Attendee[]
