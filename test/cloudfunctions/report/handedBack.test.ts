/**
 * A matter that came back is not proposed to the same again, and the office reads first why it came back; what the office
 * takes back itself nobody hears of.
 */
import { openTown, type Town, townTime } from '../town'
import { dispatched, filed, later, step, stored } from './reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

it('the department that handed it back is left out, its reason stands with its name', async () => {
  const { reportId } = await filed(town, 'residentBack')
  await dispatched(town, reportId)
  await town.as('environment').get('report.take', step(reportId))
  await town.as('environment').get('report.handBack', { ...step(reportId), text: '属农业面源，不归我们' })
  const seen = await town.as('office').get('report.get', { reportId })
  expect(seen.handedBack).toMatchObject({ name: '演示部门environment', text: '属农业面源，不归我们' })
  const proposed = seen.proposal ? [seen.proposal.lead, ...seen.proposal.joint] : []
  expect(proposed.map(({ id }) => id)).not.toContain('environment')
  expect(await town.as('environment').refusal('report.get', { reportId })).toBe('report.notYours')
})

it('given to somebody else it has come back from nobody', async () => {
  const { reportId } = await filed(town, 'residentAgain')
  await dispatched(town, reportId)
  await town.as('environment').get('report.handBack', { ...step(reportId), text: '不归我们' })
  const lead = { kind: 'department' as const, id: 'agriculture', name: '演示部门agriculture' }
  await town.as('office').get('report.dispatch', {
    ...step(reportId),
    ...{ lead, joint: [], handling: 'ordinary', text: '' },
  })
  expect((await town.as('office').get('report.get', { reportId })).handedBack).toBeNull()
})

describe('what was given by mistake', () => {
  const told = (reportId: string) =>
    town.cloud.database
      .find('announcements', {})
      .filter(({ _id, template }) => String(_id).startsWith(reportId) && template === 'reportAssigned')

  it('is taken back before anybody is told: nobody is, and the deadline is what it was', async () => {
    const { reportId } = await filed(town, 'residentSlip')
    const { dueAt, stageAt } = stored(town, reportId)
    await dispatched(town, reportId, {}, later(60_000))
    expect(told(reportId)).toHaveLength(1)
    expect((await town.as('office2').get('report.get', { reportId }, later(90_000))).may).toContain('recall')
    const recall = step(reportId)
    await town.as('office2').get('report.recall', recall, later(120_000))
    await town.as('office2').get('report.recall', recall, later(130_000))
    expect(stored(town, reportId)).toMatchObject({ state: 'accepted', lead: null, dueAt, stageAt })
    expect(stored(town, reportId).desks).toEqual(['office:triage'])
    expect(told(reportId)).toEqual([])
    expect(await town.as('environment').refusal('report.get', { reportId })).toBe('report.notYours')
  })

  it('is not taken back once the clock has told them', async () => {
    const { reportId } = await filed(town, 'residentTold')
    await dispatched(town, reportId, {}, later(60_000))
    await town.strike(townTime() + 120_000)
    const refusal = await town.as('office').refusal('report.recall', step(reportId), later(180_000))
    expect(refusal).toBe('report.recallTooLate')
    expect(stored(town, reportId)).toMatchObject({ state: 'assigned', lead: { id: 'environment' } })
  })
})
