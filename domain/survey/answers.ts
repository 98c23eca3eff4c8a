/** What was answered: whether it fits the questions, and what comes of all answers together. */
import { longestWords } from './limits'
import { optionsOf, type Question } from './surveys'

/** To one question: which options, counted from 0; or words. */
export type Reply = readonly number[] | string

/** The first question that is not answered as it asks, counted from 0; null where all are. */
export function wrongReply(questions: readonly Question[], replies: readonly Reply[]): number | null {
  if (replies.length !== questions.length) return Math.min(replies.length, questions.length - 1)
  const wrong = questions.findIndex((question, n) => !fits(question, replies[n]!))
  return wrong === -1 ? null : wrong
}

function fits(question: Question, reply: Reply): boolean {
  const { kind, mayStay } = question
  if (typeof reply === 'string')
    return kind === 'text' && reply.length <= longestWords && (mayStay || reply !== '')
  if (kind === 'text' || (reply.length === 0 && !mayStay)) return false
  const options = optionsOf(question).length
  const known = reply.every((each) => Number.isInteger(each) && each >= 0 && each < options)
  return known && new Set(reply).size === reply.length && (kind === 'many' || reply.length <= 1)
}

export interface Result {
  readonly ask: string
  readonly kind: Question['kind']
  /** How many answered this question. */
  readonly answered: number
  /** Empty where words are asked for. */
  readonly options: readonly { readonly label: string; readonly count: number }[]
}

/** Adds up answers one after the other, so that all of them need not be held at once. */
export function countReplies(questions: readonly Question[]) {
  const sums = questions.map((question) => ({ answered: 0, counts: optionsOf(question).map(() => 0) }))
  return {
    add(replies: readonly Reply[]) {
      for (const [n, sum] of sums.entries()) {
        const reply = replies[n] ?? ''
        if (reply.length > 0) sum.answered++
        if (typeof reply !== 'string') for (const each of reply) if (each in sum.counts) sum.counts[each]!++
      }
    },
    results: (): Result[] =>
      questions.map((question, n) => ({
        ...{ ask: question.ask, kind: question.kind, answered: sums[n]!.answered },
        options: optionsOf(question).map((label, at) => ({ label, count: sums[n]!.counts[at]! })),
      })),
  }
}
