/**
 * The head chief's Monday: last week (`weekWords.ts`), answered by one tap. The question stands from Monday until it is
 * answered; whoever is asked to explain answers once.
 */
import { addDays, weekdayOf } from '../calendar/day'

/** seen 知道了 · explain 请河长办说明. */
export const weekWordsGiven = ['seen', 'explain'] as const

/** Letters of what the office explains. */
export const longestExplanation = 500

/** `_id`: see `weekAnswerId`. Times in ms since the epoch. */
export interface WeekAnswer {
  readonly _id: string
  /** First day (Shanghai) of the week in which it was asked: it is about the week before. */
  readonly monday: string
  readonly personId: string
  readonly name: string
  readonly word: (typeof weekWordsGiven)[number]
  readonly at: number
  /** What the office explained; `seenAt`: the head chief has read it. */
  readonly reply: {
    readonly text: string
    readonly by: string
    readonly at: number
    readonly seenAt: number | null
  } | null
}

export const weekAnswerId = (monday: string, personId: string) => `${monday}_${personId}`

/** The Monday of the week of a Shanghai day. */
export const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day))
