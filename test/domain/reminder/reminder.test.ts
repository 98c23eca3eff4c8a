/** A reminder's fate, people's consent, and the hours in which nobody is disturbed. */
import { startOfDay } from '../../../domain/calendar/day'
import { afterAnswer, consentWords } from '../../../domain/reminder/consent'
import { afterQuietHours } from '../../../domain/reminder/quietHours'
import { afterSending, type Reminder, type SendOutcome } from '../../../domain/reminder/reminder'

const minute = 60_000
const midnight = startOfDay('2026-11-24')
const clock = (hour: number, minutes = 0) => midnight + (hour * 60 + minutes) * minute
const now = clock(7, 30)

const sending: Reminder = {
  ...{ _id: 'x', day: '2026-11-24', owner: 'p:someone', name: '演示甲', template: 'dutyDue', fields: {} },
  ...{ page: '', state: 'sending', tries: 1, nextAt: now + 5 * minute, reason: '', sentAt: null },
}

describe('after sending', () => {
  it.each<[SendOutcome, Reminder['state'], RegExp]>([
    ['sent', 'sent', /^$/],
    ['noConsent', 'noConsent', /用完/],
    ['off', 'off', /关掉/],
    ['badField', 'failed', /核对模板/],
    ['noTemplate', 'failed', /模板编号/],
    ['notBound', 'failed', /没有绑定/],
    ['unclear', 'unclear', /没有再发/],
  ])('%s ends as %s and is not tried again', (outcome, state, reason) => {
    const after = afterSending(sending, outcome, now)
    expect(after).toMatchObject({ state, nextAt: null, sentAt: outcome === 'sent' ? now : null })
    expect(after.reason).toMatch(reason)
  })

  it('busy is tried again after 10, 20, 40, 80 minutes, then given to the office', () => {
    const after = [1, 2, 3, 4, 5].map((tries) => afterSending({ ...sending, tries }, 'busy', now))
    expect(after.map(({ nextAt }) => nextAt && (nextAt - now) / minute)).toEqual([10, 20, 40, 80, null])
    expect(after.map(({ state }) => state)).toEqual([...Array<string>(4).fill('waiting'), 'failed'])
  })
})

it.each([
  ['in the middle of the night', clock(2), clock(7)],
  ['a minute before seven', clock(6, 59), clock(7)],
  ['at seven', clock(7), clock(7)],
  ['by day', clock(15, 20), clock(15, 20)],
  ['at eight in the evening', clock(20), clock(31)],
  ['at the last moment of the day', clock(24) - 1, clock(31)],
])('%s people are not disturbed before the end of the quiet hours', (_, at, expected) => {
  expect(afterQuietHours(at)).toBe(expected)
})

describe('consent', () => {
  it('each yes is one message more; no and off change nothing of what is left', () => {
    const once = { _id: 'x', template: 'dutyDue' as const, ...afterAnswer(null, 'accept') }
    expect(once).toMatchObject({ left: 1, state: 'accepted' })
    expect(afterAnswer(once, 'accept').left).toBe(2)
    expect(afterAnswer(once, 'reject')).toEqual({ left: 1, state: 'refused' })
    expect(afterAnswer(once, 'ban')).toEqual({ left: 1, state: 'off' })
    expect(afterAnswer({ ...once, left: 60 }, 'accept').left).toBe(60)
  })

  it('is told in words', () => {
    expect(consentWords({ left: 2, state: 'accepted' })).toBe('还能提醒 2 次')
    expect(consentWords({ left: 0, state: 'accepted' })).toMatch(/用完/)
    expect(consentWords({ left: 0, state: 'refused' })).toMatch(/不允许/)
    expect(consentWords({ left: 3, state: 'off' })).toMatch(/设置/)
  })
})
