/** A matter that came back is not proposed to the same again, and the office reads first why it came back. */
import { openTown, type Town } from '../town'
import { dispatched, filed, step } from './reporting'

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
