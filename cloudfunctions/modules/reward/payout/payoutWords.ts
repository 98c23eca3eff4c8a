/** A transfer under way in the reporter's words; empty when there is nothing to say but that it is under way. */
import { standingOf, type PayoutStanding } from '../../../../domain/reward/payout'
import type { Payout } from '../store/rewardRepo'

const words: Record<PayoutStanding, string> = {
  underway: '',
  short: '河长办的账户余额不足，已记下，补足后自动发放，不用再领。',
  stuck: '微信一天多还没有办好，河长办会处理，您不用做什么；等急了可打河长办电话。',
  stopping: '河长办已停止这次微信转账，正等微信确认钱没有发出。确认后可以再领，或领现金。',
  closing: '河长办已停止这次微信转账，微信最多一天内关闭它。关闭后可以再领，或领现金。',
  atWeChat: '微信一天多还没有办好，河长办会处理，您不用做什么；等急了可打河长办电话。',
  unclear: '微信一直没有说清这笔钱发没发出，河长办正在查；等急了可打河长办电话。',
}

const elsewhere = '正在发到另一个微信，在那边确认收款就到账；24 小时内没有确认，可以再领。'

/** `own`: asked by the identity that is paid. */
export function payoutWords(payout: Payout, now: number, own = true): string {
  if (payout.differs) return '微信的单子和我们的对不上，河长办正在核对，您不用做什么；等急了可打河长办电话。'
  return words[standingOf(payout, now)] || (own ? '' : elsewhere)
}
