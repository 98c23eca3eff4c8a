/** Reports as they stood before they had a number: public under an id that told the millisecond. */
import { addDays, dayOf, dayStart } from '../../../../domain/calendar/day'
import { rewrite } from '../../oldState'
import { writing } from '../../plan/writing'
import { openTown, townTime, type Town } from '../../town'
import {
  dispatched,
  filed,
  isThere,
  numberOf,
  photo,
  published,
  resolved,
  stored,
  unsigned,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
})
afterAll(() => town.close())

const reader = () => town.as('residentReader')
const publicEntries = () => town.cloud.database.find('publicReports', {})

it('the clock gives an old report its number; the old link still opens, and nobody is told the old id', async () => {
  const { reportId } = await filed(town, 'residentOld')
  await published(town, reportId)
  const given = numberOf(town, reportId)
  await rewrite(town, 'reports', reportId, ({ number: _number, ...report }) => ({
    ...report,
    sortKey: String(report.sortKey).replace(given, reportId),
  }))
  const [entry] = publicEntries()
  await rewrite(town, 'publicReports', given, () => null)
  const { reportId: _reportId, ...asItWas }: Record<string, unknown> = {
    ...entry!,
    _id: reportId,
    at: stored(town, reportId).submittedAt,
  }
  await town.cloud.database.bulkInsert('publicReports', [asItWas])

  const untouched = await reader().get('report.getPublic', { reportId })
  expect(untouched.report.at).toBe(dayStart(townTime()))
  expect(untouched.timeline.length).toBeGreaterThan(0)
  const near = await reader().get('report.near', {
    place: [...stored(town, reportId).place],
    category: 'outlet',
  })
  expect(near.items).toMatchObject([{ submittedAt: dayStart(townTime()) }])

  await town.strike()
  const number = numberOf(town, reportId)
  expect(number).toMatch(/^P[0-9A-Z]{16}$/)
  expect(publicEntries()).toMatchObject([{ _id: number, reportId, at: dayStart(townTime()) }])
  expect(stored(town, reportId).sortKey).toMatch(new RegExp(`_${number}$`))
  const byOldLink = await reader().get('report.getPublic', { reportId })
  const byNumber = await reader().get('report.getPublic', { reportId: number })
  expect(unsigned(byOldLink)).toEqual(unsigned(byNumber))
  const { items, open } = await reader().get('report.listPublic', {})
  expect([items.map(({ id }) => id), open]).toEqual([[number], 1])
  const told = JSON.stringify([byOldLink, items])
  expect(told).not.toContain(reportId)
  await town.strike(townTime() + 86_400_000)
  expect(numberOf(town, reportId)).toBe(number)
})

it('what strangers and handlers fetch tells no time finer than a day, and no id of a phone', async () => {
  const at = townTime()
  const { reportId } = await filed(town, 'residentTimed')
  await published(town, reportId)
  await dispatched(town, reportId)
  await resolved(town, reportId)
  const number = numberOf(town, reportId)
  const answers = [
    await reader().get('report.listPublic', {}),
    await reader().get('report.getPublic', { reportId: number }),
    await reader().get('report.near', { place: [120.356, 27.65], category: 'outlet' }),
    await town.as('environment').get('report.get', { reportId: number }),
    await town.as('environment').get('report.workList', { list: 'mine', limit: 1 }),
    await town.as('villageChief').get('report.onMyReaches', {}),
  ]
  const told = JSON.stringify(answers)
  expect(told).toContain(number)
  expect(told).not.toContain(reportId)
  const moments = [...told.matchAll(/"(?:at|submittedAt|closedAt)":(\d{13})/g)].map(([, digits]) =>
    Number(digits),
  )
  expect(moments.length).toBeGreaterThan(4)
  for (const moment of moments) expect(moment).toBe(dayStart(moment))
  // Any other number of milliseconds near the moment of filing, wherever it hides.
  for (const [digits] of told.matchAll(/1[78]\d{11}/g))
    expect(Math.abs(Number(digits) - at)).toBeGreaterThan(60_000)
  for (const { fileId } of stored(town, reportId).photos) {
    expect(fileId).toMatch(/\/reports\/clean\/[0-9a-f]{32}\.jpg$/)
    expect(await isThere(town, fileId)).toBe(true)
  }
})

it('staff are told its number in messages, in the file of its water, in a plan and in a list that is handed over', async () => {
  const { water, plan } = writing(town)
  await water()
  await plan('numbered')
  const { reportId } = await filed(town, 'residentQuiet')
  await town.strike()
  await dispatched(town, reportId, { lead: { kind: 'person', id: 'villageChief', name: '' } })
  await town.strike()
  await town.as('office').get('plan.takeReport', { reportId })
  await town.as('office').get('register.endAppointment', {
    ...{ assignmentId: 'a-stream', lastDay: addDays(dayOf(townTime()), -1) },
  })
  const chief = town.as('villageChief')
  const told = [
    await chief.get('message.mine', {}),
    await chief.get('dossier.get', { waterId: 'stream' }),
    await chief.get('plan.whole', { planId: 'numbered' }),
    await chief.get('handover.get', { id: 'a-stream' }),
  ].map((answer) => JSON.stringify(answer))
  const number = numberOf(town, reportId)
  expect(told.map((each) => [each.includes(number), each.includes(reportId)])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [true, false],
  ])
})

it('whoever handles it works with the number, evidence and all', async () => {
  const { reportId } = await filed(town, 'residentNumber')
  await dispatched(town, reportId)
  const number = numberOf(town, reportId)
  const after = await town.upload(`reports/${number}/after.jpg`, photo('portrait_3'))
  const step = { reportId: number, commandId: `done${reportId}` }
  await town.as('environment').get('report.resolve', { ...step, text: '已清', photos: [after] })
  expect(stored(town, reportId).state).toBe('resolved')
})
