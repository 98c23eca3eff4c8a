/** What is said of a table that was ordered. */
import { momentWords } from '@/words/clockWords'
import { dayWords } from '@/words/dayWords'
import { dayOf, lastDayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { narrowingOf } from '@domain/document/order'
import { titleOf } from '@domain/document/papers'

export type DocumentItem = Output<'document.list'>['items'][number]

export function nameOf({ name, sheet, ...narrowed }: DocumentItem): string {
  if (name !== null) return name
  const { from, until } = narrowed
  const days = from || until ? [`${from ?? '最早'} 至 ${until ?? '今天'}`] : []
  return [titleOf(sheet), ...days, ...narrowingOf(narrowed)].join(' ')
}

/** What a table leaves out, where one comes from a list. */
export function onlyWords({ list }: Pick<DocumentItem, 'list'>): string {
  if (list === 'closed') return '只含刚才列出的已办结问题，日期按办结那天算'
  return list === 'open' ? '只含刚才列出的未办结问题' : '只含刚才在台账里筛出来的'
}

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** `now`: ms since the epoch. */
export function storyOf({ state, done, rows, bytes, orderedAt, goneAt }: DocumentItem, now: number): string {
  if (state === 'failed') return '做了几次都没做成。请把日期缩短一些，或只导出一个村，再试'
  if (state === 'waiting') {
    if (rows === null) return '排上了，正在准备'
    return rows > 0 ? `正在写：${done} / ${rows} 行` : '正在写'
  }
  const until = goneAt === null ? '' : `，留到${dayWords(lastDayOf(goneAt), dayOf(now))}`
  const counted = rows === null ? '' : `${rows} 行，`
  return `${counted}${size(bytes ?? 0)}，${momentWords(orderedAt, now)} 导出${until}`
}
