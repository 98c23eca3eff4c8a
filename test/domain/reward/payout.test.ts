/** When a transfer is stuck, may be stopped, and is certain to be over. */
import {
  isOverByNone,
  longestWait,
  mayStop,
  type PayoutFacts,
  sendingReach,
  standingOf,
} from '../../../domain/reward/payout'
import { day, now } from './rewards'

const minute = 60_000
const sent: PayoutFacts = {
  stage: 'sending',
  since: now,
  short: false,
  sentAt: now,
  noneAt: null,
  stop: null,
}
const stop = { at: now + 2 * day, personId: 'office', name: '演示甲', reason: '停了权限' }
const stopped = { ...sent, stop }
const long = now + longestWait + 1

it('is stuck after 25 hours, and may be stopped from then on, also while the account is empty', () => {
  expect([standingOf(sent, long - 1), mayStop(sent, long - 1)]).toEqual(['underway', false])
  expect([standingOf(sent, long), mayStop(sent, long)]).toEqual(['stuck', true])
  const short = { ...sent, short: true }
  expect([standingOf(short, now), mayStop(short, now)]).toEqual(['short', false])
  expect([standingOf(short, long), mayStop(short, long)]).toEqual(['short', true])
})

it('may not be stopped twice, nor when WeChat has it', () => {
  expect([standingOf(stopped, long), mayStop(stopped, long)]).toEqual(['stopping', false])
  const underway = { ...sent, stage: 'underway' as const }
  expect([standingOf(underway, long), mayStop(underway, long)]).toEqual(['atWeChat', false])
  expect(standingOf({ ...underway, stop }, now)).toBe('closing')
})

it('is over by a «none» only when stopped, and more than six minutes after the last sending', () => {
  const later = now + 2 * day
  const last = { ...stopped, sentAt: later }
  expect(isOverByNone(last, later + sendingReach)).toBe(false)
  expect(isOverByNone(last, later + sendingReach + 1)).toBe(true)
  expect(sendingReach).toBeGreaterThan(5 * minute)
  expect(isOverByNone({ ...last, stop: null }, later + day)).toBe(false)
  for (const stage of ['underway', 'settled'] as const)
    expect(isOverByNone({ ...last, stage }, later + day)).toBe(false)
})

it('a «none» says nothing of a bill that may be older than queries reach', () => {
  const old = now + 30 * day
  expect(isOverByNone(stopped, old)).toBe(false)
  expect([standingOf(stopped, old), mayStop(sent, old)]).toEqual(['unclear', false])
  // WeChat said in between that there was none: one that came later is young enough to be found.
  const between = { ...stopped, noneAt: now + 20 * day }
  expect([isOverByNone(between, old), standingOf(between, old)]).toEqual([true, 'stopping'])
})
