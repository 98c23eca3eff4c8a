/** Words and limits of 随机抽查, for wire and form. UTF-16 units. */
import type { DrawSubject } from './draw'

export const longestDraw = { title: 40, entropyFrom: 60, entropy: 100, reason: 100, problem: 60 } as const
export const mostInspectors = 20

/** Closed things are drawn of a span of days, reaches and people as they are. */
export const hasSpan = (subject: DrawSubject): boolean => subject === 'problem' || subject === 'rectification'

export interface DrawRange {
  readonly subject: DrawSubject
  /** '': the whole township. */
  readonly village: string
  /** Days, of what has a span. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const what: Record<DrawSubject, string> = {
  reach: '在册河段',
  person: '在任河长',
  problem: '办结并公开的问题',
  rectification: '销号的整改',
}

/** The rule by which the list was made, in words: part of what is fixed. */
export function ruleOf({ subject, village, from, to }: DrawRange): string {
  const span = hasSpan(subject) && from && to ? `${from} 至 ${to} ` : ''
  return `${village || '全镇'}${span}${what[subject]}`
}

export const drawStates = { fixed: '待抽取', drawn: '已抽取', dropped: '已作废' } as const
export type DrawState = keyof typeof drawStates
