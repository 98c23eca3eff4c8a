/** What the outbox decides, case by case. */
import { done, refused } from '@domain/contract/answer'
import type { OutboxItem, Submission } from '@/outbox'
import {
  afterAnswer,
  deliveredLater,
  dueNow,
  inputWithFiles,
  isForgettable,
  newItem,
  nextAttemptAt,
  nextDue,
} from '@/outbox/queue'

const now = 1_800_000_000_000

function item(id: string, more: Partial<Submission> = {}, at = now): OutboxItem {
  const explain = {
    id,
    action: 'patrol.explain' as const,
    input: { patrolId: id, text: '说明' },
    files: [],
    title: id,
  }
  return newItem({ ...explain, ...more } as Submission, at)
}

it('forgets what is quiet as soon as there is an answer, whichever it is', () => {
  const quiet = item('q', { quiet: true })
  const lost = afterAnswer(quiet, refused('network.unclear'), now)
  expect(isForgettable(quiet, now)).toBe(false)
  expect([lost.state, isForgettable(lost, now)]).toEqual(['saved', false])
  expect(isForgettable(afterAnswer(quiet, done({}), now), now)).toBe(true)
  expect(isForgettable(afterAnswer(quiet, refused('submission.conflict'), now), now)).toBe(true)
})

describe('a phone whose clock is set back', () => {
  const day = 86_400_000

  it('does not let an item wait longer than the longest pause', () => {
    const waiting = afterAnswer(item('a'), refused('network.unclear'), now)
    expect(nextDue([waiting], now)).toBeNull()
    expect(nextDue([waiting], now - day)?.id).toBe('a')
  })

  it('counts the days of a delivered item anew, or it would never be forgotten', () => {
    const delivered = afterAnswer(item('a'), done({}), now)
    expect(deliveredLater(delivered, now - 3600_000)).toBe(false)
    expect(deliveredLater(delivered, now - 400 * day)).toBe(true)
    expect(isForgettable(delivered, now - 400 * day)).toBe(false)
  })
})

describe('an item that did not get through', () => {
  it('waits 5 s, 30 s, 2 min, 10 min and then 30 min each time', () => {
    let waiting = item('a')
    const pauses = [1, 2, 3, 4, 5, 6].map(() => {
      waiting = afterAnswer(waiting, refused('network.unclear'), now)
      return (waiting.nextAt - now) / 1000
    })
    expect(pauses).toEqual([5, 30, 120, 600, 1800, 1800])
    expect(waiting).toMatchObject({ state: 'saved', attempts: 6, problem: { code: 'network.unclear' } })
  })

  it('is due at once when the network comes back', () => {
    const waiting = afterAnswer(item('a'), refused('service.busy'), now)
    expect(nextDue([waiting], now)).toBeNull()
    expect(nextAttemptAt([waiting])).toBe(now + 5000)
    expect(nextDue([dueNow(waiting, now)], now)?.id).toBe('a')
  })

  it('stays with its reason when only the person can change that', () => {
    const kept = afterAnswer(item('a'), refused('submission.conflict'), now)
    expect(kept).toMatchObject({ state: 'refused', problem: { code: 'submission.conflict' } })
    expect(nextDue([kept], now + 86_400_000)).toBeNull()
  })
})

it('sends the oldest first, and nothing before what it depends on', () => {
  const patrol = item('patrol', {}, now + 2)
  const explanation = item('explanation', { after: 'patrol' }, now + 1)
  expect(nextDue([patrol, explanation], now + 9)?.id).toBe('patrol')
  const failed = afterAnswer(patrol, refused('service.busy'), now + 9)
  expect(nextDue([failed, explanation], now + 9)).toBeNull()
  const delivered = afterAnswer(patrol, done({}), now + 9)
  expect(nextDue([delivered, explanation], now + 9)?.id).toBe('explanation')
})

it('shows no old problem once delivered, and forgets the receipt after a week', () => {
  const delivered = afterAnswer(afterAnswer(item('a'), refused('network.unclear'), now), done({}), now)
  expect(delivered).toMatchObject({ state: 'delivered', receipt: {}, deliveredAt: now })
  expect(delivered.problem).toBeUndefined()
  expect(isForgettable(delivered, now + 6 * 86_400_000)).toBe(false)
  expect(isForgettable(delivered, now + 8 * 86_400_000)).toBe(true)
})

it('never forgets a receipt code by itself: it goes when the person has noted it', () => {
  const code = { reportId: 'a', receipt: '1234123412341234', reachName: '带溪 2 段' }
  const report = afterAnswer(item('a', { action: 'report.submit' }), done(code), now)
  expect(isForgettable(report, now + 400 * 86_400_000)).toBe(false)
  const complaint = done({ receipt: '1234123412341234', dueDay: '2027-01-20' })
  const told = afterAnswer(item('b', { action: 'complaint.submit' }), complaint, now)
  expect(isForgettable(told, now + 400 * 86_400_000)).toBe(false)
})

it('puts the file ids in wherever their placeholders stand, and touches nothing else', () => {
  const file = {
    localPath: '/kept/1',
    cloudPath: 'patrols/a/1.jpg',
    placeholder: 'photo:1',
    fileId: 'cloud://e/1.jpg',
  }
  const input = {
    photos: ['photo:1'],
    checklist: [{ before: ['photo:1'], note: 'photo:10', at: 3 }],
    track: null,
  }
  const filled = inputWithFiles(item('a', { files: [file], input: input as never }))
  expect(filled).toEqual({
    photos: ['cloud://e/1.jpg'],
    checklist: [{ before: ['cloud://e/1.jpg'], note: 'photo:10', at: 3 }],
    track: null,
  })
})
