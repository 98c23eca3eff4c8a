/** A reminder (提醒): one message to one person, sent at most once by us, with its fate on record. */
import type { Role } from '../identity/role'
import type { TemplateKey } from './templates'

/** To whom, before it is known which persons that are. */
export type Recipient =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'department'; readonly id: string }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'reach'; readonly reachId: string; readonly role: Role }
  | { readonly kind: 'reporter'; readonly reportId: string }

/** What shall be said; `_id` says about what, so that it is announced once. */
export interface Announcement {
  readonly _id: string
  readonly to: readonly Recipient[]
  readonly template: TemplateKey
  readonly values: readonly string[]
  /** Page it opens, without a leading slash. */
  readonly page: string
  /** ms since the epoch. */
  readonly at: number
  readonly expanded: boolean
}

export const reminderStates = [
  'waiting',
  'sending',
  'sent',
  'noConsent',
  'off',
  'skipped',
  'notNeeded',
  'failed',
  'unclear',
] as const
export type ReminderState = (typeof reminderStates)[number]

export const reminderStateLabel: Record<ReminderState, string> = {
  waiting: '等着发',
  sending: '正在发',
  sent: '已发出',
  noConsent: '没有订阅次数',
  off: '本人关掉了',
  skipped: '本人说今天不用',
  notNeeded: '已经巡完，不用提醒',
  failed: '没发出',
  unclear: '不确定',
}

export interface Reminder {
  readonly _id: string
  /** Shanghai day it belongs to. */
  readonly day: string
  /** `p:<personId>`, or `reporter`. */
  readonly owner: string
  /** The report whose reporter it is for. */
  readonly reportId?: string
  /** As the log shows it: the person's name, or 举报人. */
  readonly name: string
  readonly template: TemplateKey
  readonly fields: Readonly<Record<string, string>>
  readonly page: string
  readonly state: ReminderState
  readonly tries: number
  /** When the clock takes it up (again); null at its end. */
  readonly nextAt: number | null
  /** Plain words for the log. */
  readonly reason: string
  readonly sentAt: number | null
  /** ms; when the person looked at it in the list of messages. */
  readonly readAt?: number
  /** Which clock is or was sending it: two at once take different ones. */
  readonly claim?: string
}

/** What sending came to. `busy`: surely not sent, may be tried again. */
export type SendOutcome =
  | 'sent'
  | 'noConsent'
  | 'off'
  | 'badField'
  | 'noTemplate'
  | 'notBound'
  | 'busy'
  | 'unclear'

const minute = 60_000
const mostTries = 5

/** Pause before try n (from 1): 10 min, 20, 40, 80. */
const pauseBefore = (tries: number) => 10 * minute * 2 ** Math.max(0, tries - 1)

/** What becomes of a reminder after an attempt. Only what surely was not sent is tried again. */
export function afterSending(reminder: Reminder, outcome: SendOutcome, now: number): Reminder {
  const end = (state: ReminderState, reason = ''): Reminder => ({ ...reminder, state, reason, nextAt: null })
  switch (outcome) {
    case 'sent':
      return { ...end('sent'), sentAt: now }
    case 'noConsent':
      return end('noConsent', '订阅次数用完了，等本人下次点「提醒我」')
    case 'off':
      return end('off', '本人在微信里关掉了订阅消息')
    case 'badField':
      return end('failed', '模板字段和内容对不上，请核对模板')
    case 'noTemplate':
      return end('failed', '没有填模板编号，或编号不对')
    case 'notBound':
      return end('failed', '还没有绑定微信')
    case 'unclear':
      return end('unclear', '微信没有明确回答，为免重复没有再发')
    case 'busy':
      if (reminder.tries >= mostTries) return end('failed', '微信多次繁忙，请手动重发')
      return {
        ...reminder,
        state: 'waiting',
        reason: '微信繁忙，稍后再试',
        nextAt: now + pauseBefore(reminder.tries),
      }
  }
}
