/** The paragraphs of a day's message, most urgent first, by kind of group. */
import { comingForGroup } from '../coming/coming'
import { daysBetween } from '../calendar/day'
import { someReaches } from '../register/someReaches'
import type { DayFacts, DueLine, OverdueLine, TaskLine } from './facts'
import type { GroupKind } from './group'
import type { PushPolicy } from './policy'

export interface Paragraph {
  readonly head: string
  readonly lines: readonly string[]
  readonly urgent: boolean
}

const most = { names: 20, work: 8, fixed: 3 }

export function paragraphsFor(kind: GroupKind, facts: DayFacts, policy: PushPolicy): Paragraph[] {
  const named = policy.namesIn.includes(kind)
  const duties = kind === 'villageChiefs' || kind === 'secretaries'
  return [
    ...facts.notices.map((notice) => ({ head: notice, lines: [], urgent: true })),
    ...(kind === 'department' ? workOf(facts) : []),
    ...(duties ? dutiesOf(facts, policy, named) : []),
    ...comingOf(kind, facts),
    ...tasksOf(facts, named),
    ...bulletinsOf(facts),
    ...yesterdayOf(facts),
    ...surveysOf(kind, facts),
    ...(facts.content ? [{ head: facts.content.title, lines: [facts.content.text], urgent: false }] : []),
  ]
}

function dutiesOf({ due, overdue }: DayFacts, { dueWithin }: PushPolicy, named: boolean): Paragraph[] {
  const today = due.filter(({ daysLeft }) => daysLeft === 0)
  const soon = due.filter(({ daysLeft }) => daysLeft > 0 && daysLeft <= dueWithin)
  if (today.length + soon.length + overdue.length === 0) {
    return [{ head: '眼下没有要到期的河段，谢谢各位。', lines: [], urgent: false }]
  }
  return [
    ...some(`今天 24 点前请走一走，${today.length} 段`, reachesOf(today, named), itself, true),
    // On a Monday that would be everybody: who it is stands on the card.
    ...(soon.length > 0
      ? [{ head: `${dueWithin} 天内到期，${soon.length} 段，打开卡片看`, lines: [], urgent: false }]
      : []),
    ...some(`上一期没巡到的 ${overdue.length} 段，这期请早些安排`, reachesOf(overdue, named), itself, false),
  ]
}

function some<T>(
  head: string,
  items: readonly T[],
  words: (item: T) => string,
  urgent: boolean,
): Paragraph[] {
  if (items.length === 0) return []
  const distinct = [...new Set(items.map(words))]
  const more = distinct.length - most.names
  const lines = more > 0 ? [...distinct.slice(0, most.names), `还有 ${more} 条，打开卡片看`] : distinct
  return [{ head, lines, urgent }]
}

/** A line a person, where names are read; else a line a village: 「演示甲 演示一村 带溪一段、带溪二段」. */
function reachesOf(items: readonly (DueLine | OverdueLine)[], named: boolean): string[] {
  const lines = new Map<string, string[]>()
  for (const { personName, village, reachName } of items) {
    const whose = `${named ? `${personName} ` : ''}${village}`
    lines.set(whose, [...(lines.get(whose) ?? []), reachName])
  }
  return [...lines].map(([whose, reaches]) => `${whose} ${someReaches([...new Set(reaches)])}`)
}

const itself = (line: string) => line

function workOf({ work }: DayFacts): Paragraph[] {
  if (work.length === 0) return [{ head: '今天没有待办的问题。', lines: [], urgent: false }]
  const late = work.filter(({ daysLeft }) => daysLeft < 0).length
  const head = `待办 ${work.length} 件${late > 0 ? `，其中 ${late} 件已过期限` : ''}`
  const lines = work.slice(0, most.work).map(({ title, daysLeft }) => `${title}，${leftWords(daysLeft)}`)
  const more = work.length - most.work
  return [{ head, lines: more > 0 ? [...lines, `还有 ${more} 件，打开卡片看`] : lines, urgent: late > 0 }]
}

/** What a plan asks for and nobody has finished in time. */
function tasksOf({ tasks }: DayFacts, named: boolean): Paragraph[] {
  const head = `一河一策有 ${tasks.length} 项任务过了期限，请抓紧办、报进度`
  return some(head, tasks, taskLine(named), true)
}

const taskLine = (named: boolean) => (line: TaskLine) =>
  `${named && line.owner ? `${line.owner} ` : ''}${line.waterName} ${line.name}，过了 ${line.daysOver} 天`

/** What the township owes upwards; who reads it may be who has not handed in for it. */
function bulletinsOf({ bulletins }: DayFacts): Paragraph[] {
  const head = `信息报送有 ${bulletins.length} 项过了期限，还没交材料的请交给河长办`
  return some(
    head,
    bulletins,
    ({ title, to, daysOver }) => `${title}${to && `（报${to}）`}，过了 ${daysOver} 天`,
    true,
  )
}

/** 「明天 上午 9:00 第一期河长培训班，镇三楼会议室」: today's and those before the next message. */
function comingOf(kind: GroupKind, { coming, day }: DayFacts): Paragraph[] {
  const lines = comingForGroup(coming, kind)
  return some(
    '请到会',
    lines,
    ({ title, time, place, ...each }) =>
      [[nearDay(each.day, day), time, title].filter(Boolean).join(' '), place].filter(Boolean).join('，'),
    false,
  )
}

function nearDay(of: string, today: string): string {
  const ahead = daysBetween(today, of)
  if (ahead <= 1) return ahead === 0 ? '今天' : '明天'
  return `${Number(of.slice(5, 7))}月${Number(of.slice(8))}日`
}

/** Not to departments, which have nobody to pass it on to. */
function surveysOf(kind: GroupKind, { surveys }: DayFacts): Paragraph[] {
  if (kind === 'department') return []
  const until = (last: string | null) =>
    last === null ? '' : `，${Number(last.slice(5, 7))}月${Number(last.slice(8))}日截止`
  return some(
    '问卷，不用登录，不记姓名，打开卡片就能答',
    surveys,
    (each) => `${each.title}${until(each.until)}`,
    false,
  )
}

function leftWords(daysLeft: number): string {
  if (daysLeft < 0) return `过了 ${-daysLeft} 个工作日`
  return daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 个工作日`
}

function yesterdayOf({ yesterday }: DayFacts): Paragraph[] {
  const { patrols, distance, problems, fixed } = yesterday
  if (patrols === 0 && fixed.length === 0) return []
  const walked = `昨天巡河 ${patrols} 次，走了 ${(distance / 1000).toFixed(1)} 公里`
  const found = problems > 0 ? `，发现问题 ${problems} 处` : ''
  const head = `${walked}${found}${fixed.length > 0 ? `，办好 ${fixed.length} 件` : ''}`
  const lines = fixed
    .slice(0, most.fixed)
    .map(
      ({ reachName, what, hasPhotos }) =>
        `${reachName} ${what}已处理${hasPhotos ? '（有前后对比照片）' : ''}`,
    )
  return [{ head, lines, urgent: false }]
}
