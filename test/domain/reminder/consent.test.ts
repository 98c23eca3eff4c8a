/** Consent in words, whom a tap asks along, and which reminders concern whom. */
import { afterAnswer, consentWords, mayAskAlong } from '../../../domain/reminder/consent'
import { templatesFor } from '../../../domain/reminder/concerns'

it('counts each 允许 as one message, and neither a no nor a switch takes any away', () => {
  const once = { _id: 'c', template: 'dutyDue', ...afterAnswer(null, 'accept') } as const
  expect(once).toMatchObject({ left: 1, state: 'accepted' })
  expect(afterAnswer(once, 'accept')).toEqual({ left: 2, state: 'accepted' })
  expect(afterAnswer(once, 'reject')).toEqual({ left: 1, state: 'refused' })
  expect(afterAnswer(once, 'ban')).toEqual({ left: 1, state: 'off' })
})

it('says what to do where no reminder will come', () => {
  expect(consentWords({ left: 3, state: 'accepted' })).toBe('还能提醒 3 次')
  expect(consentWords({ left: 0, state: 'accepted' })).toContain('再点一次就有')
  expect(consentWords({ left: 0, state: 'refused' })).toContain('想要提醒请再点一次')
  expect(consentWords({ left: 2, state: 'off' })).toContain('设置')
})

it('asks along only while few are left, and never who said no', () => {
  expect(mayAskAlong({ left: 0, state: null })).toBe(true)
  expect(mayAskAlong({ left: 3, state: 'accepted' })).toBe(true)
  expect(mayAskAlong({ left: 4, state: 'accepted' })).toBe(false)
  expect(mayAskAlong({ left: 0, state: 'refused' })).toBe(false)
  expect(mayAskAlong({ left: 0, state: 'off' })).toBe(false)
})

it('offers everybody what really comes to them, and nothing else', () => {
  const own = ['reportClosed', 'rewardReady']
  expect(templatesFor([])).toEqual(own)
  expect(templatesFor(['civilChief'])).toEqual([...own, 'briefReady'])
  expect(templatesFor(['villageChief'])).toEqual([
    'dutyDue',
    'reportAssigned',
    'reportDue',
    ...own,
    'assessed',
    'briefReady',
  ])
  expect(templatesFor(['department'])).toEqual(['reportAssigned', 'reportDue', ...own])
  expect(templatesFor(['headChief'])).toEqual(['dutyDue', 'reportEscalated', ...own, 'briefReady'])
})
