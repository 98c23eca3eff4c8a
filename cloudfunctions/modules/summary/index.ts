/** The yearly summary (年度总结) as the functions see it. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import {
  longestSentence,
  recounted,
  standsFor,
  type Summary,
  withSentence,
} from '../../../domain/summary/draft'
import { type FactValues, standingIn } from '../../../domain/summary/facts'
import type { BoundContext } from '../../platform/context'
import { townshipSettings } from '../register'
import { countFacts, countPast } from './countFacts'
import { dropTemplate, getTemplate, saveTemplate } from './template'
import { changeSummary, spanOf, summaries, summaryOf } from './summaryRepo'

export { countFacts, countPast }
export { summaryPaper } from './paper'
export { villageSheet } from './villageSheet'
export { ownSummaryPaper } from './ownPaper'

async function getSummary({ year }: ParsedInput<'summary.get'>) {
  const [{ _id: _year, own, hidden, corrections, ...summary }, { name }] = await Promise.all([
    summaryOf(year),
    townshipSettings(),
  ])
  const lists = { own: [...own], hidden: [...hidden], corrections: [...corrections] }
  return done({ year, township: name, ...summary, ...lists })
}

async function listSummaries() {
  const found = await summaries.readAll({ without: ['own', 'values', 'before', 'lastYear'] })
  const items = found.map(({ _id: year, state, countedAt }) => ({ year, state, countedAt }))
  return done({ items: items.sort((a, b) => b.year.localeCompare(a.year)) })
}

async function countSummary({ year, reason }: ParsedInput<'summary.count'>, context: BoundContext) {
  const { now } = context
  if (year > dayOf(now).slice(0, 4)) return refused('summary.yearAhead')
  // Refused before the work where it can be.
  if ((await summaryOf(year)).state === 'final' && reason === '') return refused('summary.final')
  const stands = standsFor(year, dayOf(now))
  const [counted, lastYear] = await Promise.all([
    (stands ? countFacts : countPast)(spanOf(year), now),
    yearBefore(year, now),
  ])
  return changeSummary({ year, reason }, context, (summary) => {
    const values = stands ? counted : { ...counted, ...standingIn(summary.values) }
    return done({ summary: recounted(summary, { values, lastYear }, now), answer: { countedAt: now } })
  })
}

/** As its own summary says it; where nobody wrote one, as it can still be counted. */
async function yearBefore(year: string, now: number): Promise<FactValues> {
  const before = String(Number(year) - 1)
  const written = await summaryOf(before)
  return written.countedAt > 0 ? written.values : countPast(spanOf(before), now)
}

async function writeSentence(
  { year, reason, ...written }: ParsedInput<'summary.write'>,
  context: BoundContext,
) {
  if (written.text.length > longestSentence) return refused('summary.tooLong')
  const signed = { by: context.caller.name, at: context.now }
  return changeSummary({ year, reason }, context, (summary) => {
    const { own, outcome } = withSentence(summary.own, written, signed)
    if (outcome === 'full') return refused('summary.full')
    return done({ summary: own === summary.own ? summary : { ...summary, own }, answer: { outcome } })
  })
}

function leaveOut({ year, reason, pattern, out }: ParsedInput<'summary.leaveOut'>, context: BoundContext) {
  return changeSummary({ year, reason }, context, (summary) => {
    if (summary.hidden.includes(pattern) === out) return done({ summary, answer: {} })
    if (out && summary.hidden.length >= mostHidden) return refused('summary.full')
    const hidden = out ? [...summary.hidden, pattern] : summary.hidden.filter((each) => each !== pattern)
    return done({ summary: { ...summary, hidden }, answer: {} })
  })
}

/** More than there are patterns. */
const mostHidden = 300

function closeSummary({ year }: ParsedInput<'summary.close'>, context: BoundContext) {
  return changeSummary({ year, reason: '' }, context, (summary) => {
    if (summary.state === 'final') return done({ summary, answer: {} })
    if (summary.countedAt === 0) return refused('summary.notCounted')
    const closed = { by: context.caller.name, at: context.now }
    return done({ summary: { ...summary, closed, state: 'final' } satisfies Summary, answer: {} })
  })
}

export const summaryHandlers = {
  'summary.get': getSummary,
  'summary.list': listSummaries,
  'summary.count': countSummary,
  'summary.write': writeSentence,
  'summary.leaveOut': leaveOut,
  'summary.close': closeSummary,
  'summary.template': getTemplate,
  'summary.saveTemplate': saveTemplate,
  'summary.dropTemplate': dropTemplate,
}
