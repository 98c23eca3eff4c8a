/** Photos of how it was dealt with: public once they passed, and only when the matter is closed. */
import { eventually } from '../../../local/waiting'
import { openTown, type Town } from '../../town'
import { dispatched, filed, resolved, screeningBecomes, step, stored, verified } from '../reporting'

const photoCheck = 'security.mediaCheckAsync'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
afterEach(() => town.cloud.openApi.reset())

const found = (suggest: 'pass' | 'review' | 'risky') => ({ verdict: { suggest, label: 100 }, times: 1 })
const released = (reportId: string, passed: boolean) =>
  town.as('office').get('report.release', { ...step(reportId), passed })

describe('after-photos', () => {
  it('that are risky are never public, though the report is', async () => {
    const { reportId } = await filed(town, 'residentAfter')
    await screeningBecomes(town, reportId, 'passed')
    await dispatched(town, reportId)
    town.cloud.openApi.behave(photoCheck, found('risky'))
    await resolved(town, reportId)
    await verified(town, reportId)
    await eventually(
      async () => JSON.stringify(town.cloud.database.find('screenings', { _id: reportId })),
      (run) => run.includes('risky'),
    )
    const { report, timeline } = await town.as('residentReader').get('report.getPublic', { reportId })
    expect(report).toMatchObject({ done: true, after: [] })
    expect(report.before).toHaveLength(1)
    expect(timeline.find(({ type }) => type === 'resolved')!.photos).toEqual([])
  })

  it.each([
    ['lets them be seen', true, 1],
    ['keeps them back, and the matter stays public', false, 0],
  ])('that are held wait for the office, which %s', async (_, passed, shown) => {
    const { reportId } = await filed(town, `residentAfter${passed}`)
    await screeningBecomes(town, reportId, 'passed')
    await dispatched(town, reportId)
    town.cloud.openApi.behave(photoCheck, found('risky'))
    await resolved(town, reportId)
    await verified(town, reportId)
    const office = town.as('office')
    const before = await eventually(
      async () => (await office.get('report.get', { reportId })).report.heldPhotos,
      (held) => held === 1,
    )
    expect(before).toBe(1)
    const waiting = (await office.get('report.workload', {})).held
    await released(reportId, passed)
    expect((await office.get('report.workload', {})).held).toBe(waiting - 1)
    const { report, may } = await office.get('report.get', { reportId })
    expect(report.heldPhotos ?? 0).toBe(0)
    expect(may).not.toContain('release')
    const open = await town.as('residentReader').get('report.getPublic', { reportId })
    expect([open.report.before.length, open.report.after.length]).toEqual([1, shown])
  })

  it('are public once they passed, and only when the matter is closed', async () => {
    const { reportId } = await filed(town, 'residentShown')
    await screeningBecomes(town, reportId, 'passed')
    await dispatched(town, reportId)
    await resolved(town, reportId)
    await eventually(
      async () => stored(town, reportId).cleared.length,
      (n) => n === 2,
    )
    const reader = town.as('residentReader')
    expect((await reader.get('report.getPublic', { reportId })).report).toMatchObject({
      done: false,
      after: [],
    })
    const mine = () => town.as('residentShown').get('report.track', { reportId })
    expect(await mine()).not.toHaveProperty('publicId')
    await verified(town, reportId)
    const { report, timeline } = await reader.get('report.getPublic', { reportId })
    // Who reported it passes it on under the public number, which is not the report's id.
    expect((await mine()).publicId).toBe(report.id)
    expect(report.id).not.toBe(reportId)
    expect([report.before.length, report.after.length]).toEqual([1, 1])
    expect(timeline.map(({ type }) => type)).toEqual(['submitted', 'assigned', 'resolved', 'closed'])
    expect(timeline.every(({ text }) => text === '')).toBe(true)
  })
})
