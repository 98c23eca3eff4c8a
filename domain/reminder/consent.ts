/** Consent (订阅授权): each 「允许」 is one message; remembered per person and template, spent one by one. */
import type { TemplateKey } from './templates'

/** What WeChat says after `requestSubscribeMessage`. */
export const consentAnswers = ['accept', 'reject', 'ban', 'filter'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

export interface Consent {
  /** `${owner}_${template}`; owner: `p:<personId>`, or `c:` and a one-way code of a reporter. */
  readonly _id: string
  readonly template: TemplateKey
  readonly left: number
  /** The latest answer; `off`: switched off in WeChat's settings. */
  readonly state: 'accepted' | 'refused' | 'off'
}

/** WeChat itself keeps no more than this many for us to count. */
const most = 60

export function afterAnswer(before: Consent | null, answer: ConsentAnswer): Pick<Consent, 'left' | 'state'> {
  const left = before?.left ?? 0
  if (answer === 'accept') return { left: Math.min(most, left + 1), state: 'accepted' }
  return { left, state: answer === 'reject' ? 'refused' : 'off' }
}

/** Two counts of one person for one template as one; the answer of the second stands. Throws on what is no count. */
export function consentsTogether(first: Consent | null, second: Consent): Consent {
  const left = Math.min(most, (first?.left ?? 0) + second.left)
  if (!Number.isSafeInteger(left)) throw new TypeError('a consent whose count is no number')
  return { ...second, left }
}

/** Below this a person who patrols every week might be without a reminder when it counts. */
const few = 4

/** Whether a tap that was for something else may ask along: who said no is asked only where he asks for it himself. */
export function mayAskAlong({ left, state }: { left: number; state: Consent['state'] | null }): boolean {
  return left < few && state !== 'refused' && state !== 'off'
}

/** In words, for the person's own page. */
export function consentWords({ left, state }: Pick<Consent, 'left' | 'state'>): string {
  if (state === 'off') return '您在微信里关掉了订阅消息，请在右上角「设置」里打开'
  if (left > 0) return `还能提醒 ${left} 次`
  return state === 'refused' ? '您上次选了不允许，想要提醒请再点一次' : '提醒次数用完了，再点一次就有'
}
