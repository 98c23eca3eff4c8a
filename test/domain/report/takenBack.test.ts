/** What the office said is taken back: by itself within minutes, by the reporter's wish within a month. */
import { decidesAppeal } from '../../../domain/report/appeal'
import { desksOf } from '../../../domain/report/desks'
import type { ReportEvent } from '../../../domain/report/events'
import { handBacksIn } from '../../../domain/report/handBacks'
import { commandNames } from '../../../domain/report/lifecycle'
import { agriculture, environment, filedAt, folded, given, happened, inShanghai, past } from './given'

const text = '说明一句'

describe('a charge is taken back', () => {
  const recall = { type: 'recall', chargedAt: filedAt } as const
  const recalled = happened({ type: 'recalled' }, 'office')

  it('within ten minutes, and everything is as it was, also the deadline', () => {
    const before = given(past.accepted)
    const after = given(past.accepted, past.assigned()).when(recall, 'office', filedAt + 599_999)
    after.then({ ...recalled, at: filedAt + 599_999 })
    expect(after.life()).toMatchObject(before.life)
    given(past.accepted, past.assigned())
      .when(recall, 'office', filedAt + 600_000)
      .thenRefused('report.recallTooLate')
  })

  it('from the second department, so that the first has it again', () => {
    const second = { ...past.assigned(), lead: agriculture, joint: [] } as ReportEvent
    const after = given(past.assigned(), past.taken, second).when(recall, 'office')
    expect(after.life()).toMatchObject({ state: 'handling', lead: environment, joint: [agriculture] })
  })

  it('not after it turned out to be about a chief: whoever had it before may be that chief', () => {
    const marked = happened({ type: 'markedAboutChief' }, 'office')
    given(past.assigned(), marked).when(recall, 'office').thenRefused('report.recallTooLate')
  })

  it('not when it has begun, was done together, or was the head chief’s', () => {
    const contributed = happened({ type: 'contributed', text, photos: [] }, 'joint')
    given(past.assigned(), past.taken).when(recall, 'office').thenRefused('report.stateMoved')
    given(past.assigned(), contributed).when(recall, 'office').thenRefused('report.recallTooLate')
    const his = { ...past.assigned(), by: 'headChief' } as ReportEvent
    given(past.assigned(), his).when(recall, 'office').thenRefused('report.recallTooLate')
  })

  it('not when another one was given meanwhile', () => {
    given(past.assigned())
      .when({ ...recall, chargedAt: filedAt - 1 }, 'office')
      .thenRefused('report.stateMoved')
  })

  it('who handed it back before is still known', () => {
    const events = [past.assigned(), { ...past.assigned(), lead: agriculture } as ReportEvent, recalled]
    expect(handBacksIn([...events, past.handedBack])).toMatchObject([{ by: environment }])
  })
})

describe('the reporter asks for another look at a refusal', () => {
  const appeal = { type: 'appeal', text: '在涵洞里面', refusedBy: 'clerk' } as const
  const refusedAt = inShanghai('2026-11-02', '10:00')
  const rejected = happened({ type: 'rejected', text }, 'office', refusedAt)
  const appealed = (at: number, dueAt: number) =>
    happened({ type: 'appealed', text: '在涵洞里面', refusedBy: 'clerk', dueAt }, 'reporter', at)

  it('until the thirtieth day after it is over, to the millisecond, and it waits at the desk of triage again', () => {
    const last = inShanghai('2026-12-03') - 1
    const asked = given(rejected).when(appeal, 'reporter', last)
    asked.then(appealed(last, inShanghai('2026-12-04')))
    expect(desksOf(asked.life())).toEqual(['office:triage'])
    given(rejected)
      .when(appeal, 'reporter', last + 1)
      .thenRefused('report.appealTooLate')
  })

  it('once, also when it is refused a second time', () => {
    given(rejected, appealed(refusedAt, filedAt), rejected)
      .when(appeal, 'reporter', refusedAt)
      .thenRefused('report.appealedBefore')
  })

  it('what becomes of it is another person’s to say; whoever it goes to afterwards, anybody’s', () => {
    const asked = folded([rejected, appealed(refusedAt, filedAt)])
    const judging = commandNames.filter((name) => decidesAppeal(asked, name))
    expect(judging).toEqual(['dispatch', 'accept', 'reject', 'merge'])
    expect(decidesAppeal({ ...asked, state: 'accepted' }, 'dispatch')).toBe(false)
    expect(decidesAppeal({ ...asked, state: 'accepted' }, 'reject')).toBe(true)
    expect(commandNames.filter((name) => decidesAppeal(folded([rejected]), name))).toEqual([])
  })
})
