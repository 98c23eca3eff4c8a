/** What a chief is told of the own month: in words, about nobody else, and what to do if it is not right. */
import type { Assessed, Result } from './assess'
import { pointsText } from './points'
import { stretch } from './seen'

/** 「2026年11月」, 「2026年」. */
export function periodText(period: string): string {
  const [year, month] = period.split('-')
  return month ? `${year}年${Number(month)}月` : `${year}年`
}

const causesOf = (items: readonly Assessed[]) => items.flatMap(({ causes }) => causes)
const counting = (items: readonly Assessed[]) => causesOf(items).filter(({ lifted }) => lifted === undefined)

/** The sentences, most important first. */
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
