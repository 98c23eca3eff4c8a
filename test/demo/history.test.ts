import { patrolsBetween } from '../../demo/history/plan'
import { submissionOf } from '../../demo/history/submission'
import { newcomer } from '../../demo/township/people'
import { makeTownship } from '../../demo/township/township'
import * as v from 'valibot'
import { dayOf, startOfDay, weekdayOf } from '../../domain/calendar/day'
import { patrolActions } from '../../domain/patrol/actions'

const township = makeTownship(1)
const [from, until] = ['2026-08-24', '2026-11-22']
const patrols = patrolsBetween(township, 1, from, until)
const upload = ({ path }: { path: string }) => Promise.resolve(`cloud://demo.bucket/${path}`)

const shareOf = (holds: (patrol: (typeof patrols)[number]) => boolean) =>
  patrols.filter(holds).length / patrols.length

describe('the planned history', () => {
  it('has 550 to 900 patrols in thirteen weeks, none of them by the newcomer', () => {
    expect(patrols.length).toBeGreaterThan(550)
    expect(patrols.length).toBeLessThan(900)
    expect(patrols.some(({ walkerId }) => walkerId === newcomer.id)).toBe(false)
  })

  it('plans the same patrols for a day, whichever days are asked for together', () => {
    const week = patrols.filter(({ day }) => '2026-10-05' <= day && day <= '2026-10-11')
    expect(week.length).toBeGreaterThan(30)
    expect(patrolsBetween(township, 1, '2026-10-05', '2026-10-11')).toEqual(week)
    expect(patrolsBetween(township, 1, '2026-10-07', '2026-10-07')).toEqual(
      week.filter(({ day }) => day === '2026-10-07'),
    )
  })

  it('has mostly whole walks, some that came short, some joint, a few delegated', () => {
    expect(shareOf(({ course }) => course === 'whole')).toBeGreaterThan(0.8)
    expect(shareOf(({ course }) => course === 'whole')).toBeLessThan(0.93)
    for (const course of ['partial', 'interrupted', 'driven', 'noTrack', 'otherKind']) {
      expect([course, shareOf((patrol) => patrol.course === course) > 0]).toEqual([course, true])
    }
    expect(patrols.filter(({ companionId }) => companionId).length).toBeGreaterThan(10)
    expect(
      patrols.filter(({ walkerId, assignment }) => walkerId !== assignment.personId).length,
    ).toBeGreaterThan(3)
  })

  it('walks by daylight on the planned day, mostly on working days', () => {
    for (const { startAt, day } of patrols) {
      const hour = (startAt - startOfDay(day)) / 3600_000
      expect(dayOf(startAt)).toBe(day)
      expect(hour).toBeGreaterThanOrEqual(6.5)
      expect(hour).toBeLessThan(17)
    }
    expect(shareOf(({ day }) => weekdayOf(day) <= 5)).toBeGreaterThan(0.75)
  })

  it('keeps nine duties in ten: nearly every reach of a week is walked, but not every one', () => {
    const weekly = township.assignments.filter(
      ({ role, personId }) => role === 'villageChief' && personId !== newcomer.id,
    )
    const walked = new Set(
      patrols.map(({ assignment, period }) => `${assignment.personId} ${assignment.reachId} ${period.key}`),
    )
    const kept = weekly.flatMap(({ personId, reachId }) =>
      [...walked].filter((key) => key.startsWith(`${personId} ${reachId} week`)),
    )
    expect(kept.length / (weekly.length * 13)).toBeGreaterThan(0.85)
    expect(kept.length / (weekly.length * 13)).toBeLessThan(0.97)
  })

  it('turns every plan into a submission the wire accepts, always the same', async () => {
    for (const patrol of patrols.slice(0, 60)) {
      const entry = await submissionOf(patrol, patrol.startAt, upload)
      const input = { ...entry, assignmentId: 'assignment-1', delegationId: null }
      expect(v.safeParse(patrolActions['patrol.submit'].input, input).issues).toBeUndefined()
      expect(entry.endedAt).toBeGreaterThan(entry.startedAt)
      expect(await submissionOf(patrol, patrol.startAt, upload)).toEqual(entry)
    }
  })
})
