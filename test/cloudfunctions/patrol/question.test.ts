/** Somebody else found something where a chief had just seen nothing: the chief is asked once, and nobody learns by whom. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { patrolOn } from '../document/tables'
import { aDay, dispatched, entered, filed } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'

let town: Town
const today = dayOf(townTime())
const later = (days: number) => ({ server: townTime() + days * aDay })
const questions = async (days: number, who: 'villageChief' | 'colleague' = 'villageChief') =>
  (await town.as(who).get('patrol.today', {}, later(days))).questions
const walkedOn = (day: string, n: number, change: Parameters<typeof patrolOn>[2] = {}) =>
  town.cloud.database.bulkInsert('patrols', [
    { ...patrolOn(day, n, change), key: `${Date.parse(`${day}T00:00:00Z`) + n}_past${n}` } as never,
  ])

beforeAll(async () => {
  town = await openTown()
  await walkedOn(addDays(today, -9), 1, { _id: 'longago' })
  await walkedOn(addDays(today, -3), 2, { _id: 'lately' })
})
afterAll(() => town.close())

let reportId = ''

it('before it is dispatched nobody is asked, since no chief knows of it', async () => {
  reportId = (await filed(town, 'residentAny')).reportId
  await town.strike(townTime() + aDay)
  expect(await questions(1)).toEqual([])
})

it('nobody is asked where the office has it so, and an older desk changes nothing of that', async () => {
  const { policy } = await town.as('office').get('patrol.getDutyPolicy', {})
  expect(policy.askedWithin).toBe(7)
  await dispatched(town, reportId, {}, later(1))
  await town.as('office').get('patrol.saveDutyPolicy', { ...policy, askedWithin: 0 })
  const { askedWithin: _unknown, ...older } = policy
  await town.as('office').get('patrol.saveDutyPolicy', { ...older, version: policy.version + 1 })
  await town.strike(townTime() + 2 * aDay - 3_600_000)
  expect(await questions(2)).toEqual([])
  const stands = (await town.as('office').get('patrol.getDutyPolicy', {})).policy
  expect(stands.askedWithin).toBe(0)
  await town.as('office').get('patrol.saveDutyPolicy', { ...stands, askedWithin: 7 })
})

it('about the last walk, once, with the day and the matter and not a word of who found it', async () => {
  await town.strike(townTime() + 2 * aDay)
  await town.strike(townTime() + 3 * aDay)
  const [question, ...others] = (await questions(3))!
  expect(others).toEqual([])
  expect(question).toEqual({
    ...{ patrolId: 'lately', reachName: '带溪演示段', patrolDay: addDays(today, -3), foundDay: today },
    ...{ matter: question!.matter, category: 'outlet', answer: null },
  })
  expect(
    (await town.as('villageChief').get('report.get', { reportId: question!.matter })).report.id,
  ).toBeTruthy()
  expect(await questions(3, 'colleague')).toEqual([])
})

it('a second finding asks about the same walk no more', async () => {
  await dispatched(town, await entered(town))
  await town.strike(townTime() + 4 * aDay)
  expect(await questions(4)).toHaveLength(1)
})

it('the answer is kept with the patrol, once, without numbers; nobody else gives it', async () => {
  const said = { patrolId: 'lately', text: '那天水面干净，有事打 13800138000' }
  expect(await town.as('colleague').refusal('patrol.answerQuestion', said)).toBe('patrol.notAsked')
  expect(
    await town.as('villageChief').refusal('patrol.answerQuestion', { ...said, patrolId: 'longago' }),
  ).toBe('patrol.notAsked')
  await town.as('villageChief').get('patrol.answerQuestion', said)
  await town.as('villageChief').get('patrol.answerQuestion', said)
  expect(await town.as('villageChief').refusal('patrol.answerQuestion', { ...said, text: '别的' })).toBe(
    'patrol.notAsked',
  )
  expect(await questions(4)).toEqual([])
  const { question } = await town.as('office').get('patrol.get', { patrolId: 'lately' })
  expect(question!.answer!.text).toMatch(/^那天水面干净/)
  expect(question!.answer!.text).not.toContain('13800138000')
})

it('what one found oneself, what was seen on the walk, and what comes too late asks nothing', async () => {
  const before = town.cloud.database.find('patrolQuestions', {}).length
  await walkedOn(addDays(today, 20), 3, { _id: 'seen', checklist: [{ item: 'other' } as never] })
  await dispatched(town, await entered(town, {}, later(21)), {}, later(21))
  await walkedOn(addDays(today, 30), 4, { _id: 'old' })
  await dispatched(town, await entered(town, {}, later(38)), {}, later(38))
  await town.strike(townTime() + 39 * aDay)
  expect(town.cloud.database.find('patrolQuestions', {})).toHaveLength(before)
})
