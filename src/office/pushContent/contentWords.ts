/** Entries of the content library in the words of the desk: their kinds, and what keeps one from being saved. */
import { isBlank } from '@domain/contract/letters'
import type { Output } from '@domain/contract/contract'
import { festivalName } from '@domain/push/festivalChoices'
import type { ContentKind } from '@domain/push/policy'

export type Entry = Output<'push.listContent'>['items'][number]

export const kindLabel: Record<ContentKind, string> = { tip: '小贴士', policy: '政策', festival: '节日' }

export const longest = { title: 20, text: 200 } as const

/** 「节日，世界水日」 */
export function kindWords({ kind, on }: Entry): string {
  return kind === 'festival' ? `${kindLabel[kind]}，${festivalName(on)}` : kindLabel[kind]
}

/** What is still missing, by field. */
export function troublesOf({ title, text, kind, on, active }: Entry, others: readonly Entry[]) {
  const taken = others.some((other) => other.kind === 'festival' && other.on === on && other.active)
  return {
    title: isBlank(title) ? '请写标题' : null,
    text: isBlank(text) ? '请写一句话' : null,
    on: kind === 'festival' && active && taken ? '这一天已有一条在用，先停用那一条' : null,
  }
}

/** In the order of the list: kinds as they are chosen, then titles. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const kinds = Object.keys(kindLabel)
  return [...entries].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.title.localeCompare(b.title, 'zh-CN'),
  )
}
