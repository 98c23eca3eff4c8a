/** A phone number that somebody writes is read by nobody else, whoever wrote it and wherever. */
import { HIDDEN } from '../../../../domain/report/maskNumbers'
import { beginAgain, rewrite } from '../../oldState'
import { openTown, type Town } from '../../town'
import { walk } from '../../walks'
import { dispatched, entered, filed, step } from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const number = '138～0013～8000'
const asRead = async (reportId: string) => {
  const told = await town.as('environment').get('report.get', { reportId })
  return JSON.stringify([told.text, told.timeline.map(({ text }) => text)])
}

it('what the reporter writes is masked for those who work on it', async () => {
  const { reportId } = await filed(town, 'residentTalkative', { text: `找我 ${number}` })
  await dispatched(town, reportId)
  expect(await asRead(reportId)).toContain(`找我 ${HIDDEN}`)
  expect(await asRead(reportId)).not.toContain('8000')
})

it('what the office and the departments write about it too', async () => {
  const reportId = await entered(town, { text: `来电人 ${number}` })
  await dispatched(town, reportId, { text: `举报人电话壹叁捌零零壹叁捌零零零` })
  await town
    .as('environment')
    .get('report.contribute', { ...step(reportId), text: `已联系 ${number}`, photos: [] })
  const read = await asRead(reportId)
  expect(read.split(HIDDEN)).toHaveLength(5)
  expect(read).not.toMatch(/8000|零零/)
})

it('and what a chief notes on a patrol', async () => {
  const note = `村民反映，电话 ${number}`
  const problem = { item: 'bankWaste', outcome: 'open', note } as const
  const patrol = walk({}, { note, checklist: [{ ...problem, before: [], after: [] }] })
  const { patrolId } = await town.as('villageChief').get('patrol.submit', patrol)
  const told = await town.as('office').get('patrol.get', { patrolId })
  const hidden = `村民反映，电话 ${HIDDEN}`
  expect([told.note, told.checklist[0]!.note]).toEqual([hidden, hidden])
})

it('what was written before the mask knew a way of writing is masked by the clock, once and whatever it is', async () => {
  const writings = ['微信 V:abc12345', '电话壹叁捌零零壹叁捌零零零', '电话 138/0013/8000']
  const { reportId } = await filed(town, 'residentEarlier')
  const { patrolId } = await town.as('villageChief').get('patrol.submit', walk({}, { note: '' }))
  const said = (n: number) => ({ text: writings[n]!, at: 1 })
  await rewrite(town, 'reports', reportId, (report) => ({
    ...report,
    text: writings[0],
    outcome: writings[1],
  }))
  await rewrite(town, 'reportEvents', `${reportId}_0001`, (event) => ({ ...event, text: writings[2] }))
  await rewrite(town, 'patrols', patrolId, (patrol) => ({
    ...patrol,
    note: writings[0],
    checklist: [{ item: 'bankWaste', outcome: 'open', note: writings[1], before: [], after: [] }],
    explanation: said(2),
    review: { ...said(0), accepted: false, by: '演示' },
    earlier: { explanation: said(1), review: { ...said(2), accepted: false, by: '演示' } },
  }))
  const words = () =>
    JSON.stringify([
      ...['reports', 'reportEvents'].map((name) => town.cloud.database.find(name, {})),
      town.cloud.database.find('patrols', {}),
    ])
  expect(words()).toMatch(/abc12345/)
  await town.strike()
  expect(words()).not.toMatch(/abc12345|壹叁捌|138\/0013/)
  expect(words().split(HIDDEN).length).toBeGreaterThan(8)
  const once = words()
  for (const job of ['maskReportsAnew', 'maskEventsAnew', 'maskPatrolsAnew']) await beginAgain(town, job)
  await town.strike()
  expect(words()).toBe(once)
})
