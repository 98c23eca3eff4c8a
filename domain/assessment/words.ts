/** What a chief is told of the own month or year: in words, about nobody else. */
import type { Assessed, Result } from './assess'
import { pointsText } from './points'
import { stretch } from './seen'
import { isYear } from './sheet'

/** 「2026年11月」, 「2026年」. */
export function periodText(period: string): string {
  const [year, month] = period.split('-')
  return month ? `${year}年${Number(month)}月` : `${year}年`
}

/** 「11月、12月」 */
export const monthsText = (months: readonly string[]): string =>
  months.map((month) => `${Number(month.slice(5))}月`).join('、')

const causesOf = (items: readonly Assessed[]) => items.flatMap(({ causes }) => causes)
const counting = (items: readonly Assessed[]) => causesOf(items).filter(({ lifted }) => lifted === undefined)

/** The sentences, most important first. */
export const tellPeriod = (period: string, result: Result): string[] =>
  isYear(period) ? tellYear(result) : tellMonth(result)

/** How many months it is made of, what each item came to, and what the office took by hand. */
function tellYear({ items, bonus, penalty, total, note }: Result): string[] {
  if (total === null) return [note]
  const all = [...items, ...bonus, ...penalty]
  const months = causesOf(all).flatMap(({ opens }) => (opens.kind === 'month' ? [opens.month] : []))
  const each = [...items, ...all.slice(items.length).filter(({ points }) => points !== 0)].map(
    ({ name, points }) => `${name} ${pointsText(points)} 分`,
  )
  const said = [`这一年按 ${new Set(months).size} 个月算：${each.join('，')}。`]
  for (const { opens, points, text } of counting(all))
    if (opens.kind === 'hand' && points < 0) said.push(`${text}（${pointsText(points)} 分）。`)
  if (note) said.push(`${note}。`)
  return said
}

export function tellMonth({ items, bonus, penalty, total, note }: Result): string[] {
  if (total === null) return [note]
  const all = counting([...items, ...bonus, ...penalty])
  const missed = all.flatMap(({ opens, points, text }) =>
    opens.kind === 'patrols' && points < 0 ? [{ ...opens, text }] : [],
  )
  const times = missed.reduce((sum, { missing }) => sum + missing, 0)
  const said = times > 0 ? [`这个月少巡 ${times} 次：${whereMissed(missed).join('；')}。`] : []
  for (const { opens, points, text } of all)
    if (opens.kind !== 'patrols' && points < 0) said.push(`${text}（${pointsText(points)} 分）。`)
  const found = all.filter(({ opens, points }) => opens.kind === 'report' && points > 0)
  if (said.length === 0) said.push('这个月该做的都做到了，谢谢。')
  if (found.length > 0) said.push(`主动发现并查实问题 ${found.length} 件。`)
  if (note) said.push(`${note}。`)
  return said
}

/** More than so many periods are told reach by reach; the list of causes has each. */
const mostPeriods = 3

interface Missed {
  readonly text: string
  readonly from: string
  readonly until: string
  readonly missing: number
}

function whereMissed(missed: readonly Missed[]): string[] {
  if (missed.length <= mostPeriods) return missed.map(({ text }) => text)
  const times = new Map<string, number>()
  for (const { text, from, until, missing } of missed) {
    const [reach] = text.split(` ${stretch(from, until)}`)
    times.set(reach!, (times.get(reach!) ?? 0) + missing)
  }
  return [...times].map(([reach, count]) => `${reach}少巡 ${count} 次`)
}
