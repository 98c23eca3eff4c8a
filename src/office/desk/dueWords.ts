/** What is said of those whose period ends today, and of the reminder they got. */
import { clockText } from '@/words/clockWords'
import type { Output } from '@domain/contract/contract'
import { reminderStateLabel } from '@domain/reminder/reminder'

export type DuePerson = Output<'push.dueToday'>['items'][number]

const isTold = ({ reminder }: DuePerson) => reminder?.state === 'sent'
const isGoing = ({ reminder }: DuePerson) => reminder?.state === 'waiting' || reminder?.state === 'sending'
/** Without any word from us today. */
export const isSilent = ({ reminder }: DuePerson) => reminder === null
/** No message reached them; the office can phone. */
export const isUnreached = (person: DuePerson) => !isSilent(person) && !isTold(person) && !isGoing(person)

/** Of one, e.g. 「07:30 已提醒」; empty before there was a reminder. */
export function reminderWord(person: DuePerson): string {
  const { reminder } = person
  if (reminder === null) return ''
  if (isTold(person)) return reminder.at === null ? '已提醒' : `${clockText(reminder.at)} 已提醒`
  return isGoing(person) ? '等着发' : reminderStateLabel[reminder.state]
}

/** How many were reached by which road, and whom only the telephone reaches. */
export function reachedWords(people: readonly DuePerson[]): string {
  const count = (of: (person: DuePerson) => boolean) => people.filter(of).length
  const unreached = people.filter(isUnreached)
  const parts = [
    count(isTold) > 0 ? `微信提醒已发 ${count(isTold)} 人` : '',
    count(isGoing) > 0 ? `${count(isGoing)} 人的微信提醒十分钟内发出` : '',
    unreached.length > 0
      ? `${unreached.length} 人没有收到，请打电话：${unreached.map(({ personName }) => personName).join('、')}`
      : '',
  ]
  return parts.filter((part) => part !== '').join('；')
}

/** For a group: where to, without a word of blame. */
export const groupWords = (people: readonly DuePerson[]): string =>
  [
    '下面几段今天到期，还没走的请抽空走一走，有困难请跟河长办说：',
    ...people.map(({ personName, reaches }) => `${personName}：${reaches.join('、')}`),
  ].join('\n')
