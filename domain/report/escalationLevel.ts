/** The steps up the chain in words, apart from the working-day rules so that a phone can say them without those. */

/** 1 镇级河长 · 2 总河长 · 3 the county's office. */
export type EscalationLevel = 1 | 2 | 3

export const escalationLabel: Readonly<Record<EscalationLevel, string>> = {
  1: '镇级河长',
  2: '总河长',
  3: '县河长办',
}
