/** The poster (海报) of a day as data: the phone draws it on a canvas, the browser the same way. */
import type { DayFacts, RibbonLine } from './facts'
import type { GroupKind } from './group'

export interface Poster {
  /** What it is a poster of; without, 每日一送. */
  readonly name?: string
  readonly head: string
  readonly notice: string
  readonly figures: readonly { readonly value: string; readonly unit: string; readonly label: string }[]
  /** River ribbons, at most four. */
  readonly ribbons: readonly RibbonLine[]
  readonly words: string
  /** Of a report (月报): what it says, each with its heading. */
  readonly sections?: readonly { readonly title: string; readonly text: string }[]
}

const mostRibbons = 4

export function posterFor(kind: GroupKind, facts: DayFacts, head: string): Poster {
  const { due, work, yesterday, notices, content } = facts
  const today = due.filter(({ daysLeft }) => daysLeft === 0).length
  const first =
    kind === 'department'
      ? { value: String(work.length), unit: '件', label: '待办' }
      : { value: String(today), unit: '段', label: '今天要巡' }
  return {
    head,
    notice: notices[0] ?? '',
    // Nothing happened is no news.
    figures: [
      ...(kind === 'public' ? [] : [first]),
      { value: String(yesterday.patrols), unit: '次', label: '昨天巡河' },
      { value: String(yesterday.fixed.length), unit: '件', label: '昨天办好' },
    ].filter(({ value }) => value !== '0'),
    ribbons: facts.ribbons.slice(0, mostRibbons),
    words: content ? `${content.title}：${content.text}` : '',
  }
}
