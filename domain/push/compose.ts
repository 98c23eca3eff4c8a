/**
 * Composes the day's message from facts, for one kind of group: pure rules, nothing for the office to type. Words urge
 * without shaming; names stand only where the policy allows it.
 */
import { cutText } from '../contract/letters'
import type { DayFacts } from './facts'
import type { GroupKind } from './group'
import { headOf } from './headOf'
import { inBytes, inLetters } from './limits'
import { paragraphsFor, type Paragraph } from './paragraphs'
import type { PushPolicy } from './policy'
import { posterFor, type Poster } from './poster'

export interface Composed {
  /** To paste into a WeChat group. */
  readonly text: string
  /** For a 企业微信 robot, at most 4,096 bytes. */
  readonly markdown: string
  /** Title of the share card. */
  readonly title: string
  readonly poster: Poster
}

/** WeChat folds longer texts away; people read the first screen. */
const mostLetters = 600
/** 企业微信 group robot: markdown content. */
const mostBytes = 4096
/** A card shows about two lines of it. */
const mostTitle = 28

export function compose(kind: GroupKind, facts: DayFacts, policy: PushPolicy): Composed {
  const head = headOf(facts.day)
  const paragraphs = paragraphsFor(kind, facts, policy)
  return {
    text: inLetters([`【每日一送】${head}`, ...paragraphs.map(plain), closing(kind)], mostLetters),
    markdown: inBytes([`**每日一送 ${head}**`, ...paragraphs.map(marked), closing(kind)], mostBytes),
    title: cutText(titleOf(kind, facts, head), mostTitle),
    poster: posterFor(kind, facts, head),
  }
}

function plain({ head, lines }: Paragraph): string {
  return lines.length === 0 ? head : `${head}\n${lines.map((line) => `· ${line}`).join('\n')}`
}

function marked({ head, lines, urgent }: Paragraph): string {
  const title = urgent ? `<font color="warning">${head}</font>` : `**${head}**`
  return lines.length === 0 ? title : `${title}\n${lines.map((line) => `> ${line}`).join('\n')}`
}

function closing(kind: GroupKind): string {
  if (kind === 'department') return '打开卡片可看要办的事。'
  return kind === 'public' ? '看到河里有问题，打开卡片一分钟就能报。' : '打开卡片就能开始巡河。'
}

function titleOf(kind: GroupKind, { due, work, yesterday }: DayFacts, head: string): string {
  const today = due.filter(({ daysLeft }) => daysLeft === 0).length
  if (kind === 'department')
    return work.length > 0 ? `${head} 有 ${work.length} 件要办` : `${head} 今天没有待办`
  if (kind === 'public') return `${head} 昨天巡河 ${yesterday.patrols} 次，办好 ${yesterday.fixed.length} 件`
  return today > 0 ? `${head} 今天还有 ${today} 段要巡` : `${head} 今天没有到期的河段`
}
