/** Tomorrow's training stands on Today of those it is for and on their group's board; a survey on everybody's. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { emptyEntry } from '../../../domain/register/kit/register'
import { newsItems } from '../../../domain/news/news'
import { surveys } from '../../../domain/survey/surveys'
import { trainings } from '../../../domain/training/trainings'
import { openTown, type Town, townTime } from '../town'

let town: Town
const today = dayOf(townTime())
const training = { ...emptyEntry(trainings), title: '河长培训班', time: '上午 9:00', place: '镇三楼' }

beforeAll(async () => {
  town = await openTown()
  const office = town.as('office')
  const forWhom = ['villageChief' as const]
  await office.get('training.save', {
    id: 't1',
    version: 0,
    entry: { ...training, forWhom, day: addDays(today, 1) },
  })
  await office.get('training.save', {
    id: 't2',
    version: 0,
    entry: { ...training, forWhom, day: addDays(today, 2) },
  })
  const questions = [{ ask: '河清不清', kind: 'one' as const, options: '清\n不清', mayStay: false }]
  const open = { from: today, until: addDays(today, 6) }
  await office.get('survey.save', {
    id: 's1',
    version: 0,
    entry: { ...emptyEntry(surveys), title: '满意度', open, questions },
  })
  await town.cloud.database.bulkInsert('groups', [
    {
      ...{
        _id: 'g1',
        name: '河长群',
        kind: 'villageChiefs',
        villages: [],
        departmentId: null,
        liaisonId: null,
      },
      ...{ minute: 450, active: true, robot: null },
    },
  ])
})
afterAll(() => town.close())

it('stands on Today of a village chief, and not of the police', async () => {
  const coming = async (who: 'villageChief' | 'policeChief') =>
    (await town.as(who).get('patrol.today', {})).coming
  expect(await coming('villageChief')).toEqual([
    { kind: 'training', title: '河长培训班', day: addDays(today, 1), time: '上午 9:00', place: '镇三楼' },
  ])
  expect(await coming('policeChief')).toEqual([])
})

it('stands on the board for people of the register; to strangers it says the survey alone', async () => {
  const board = (who: 'villageChief' | 'residentAny') => town.as(who).get('push.board', { groupId: 'g1' })
  expect((await board('villageChief')).coming).toHaveLength(1)
  expect(await board('residentAny')).toMatchObject({
    coming: [],
    surveys: [{ id: 's1', title: '满意度', until: addDays(today, 6) }],
  })
})

it('what was to be sent upwards and is late stands in the message of those who hand in for it, until it is sent', async () => {
  const news = { ...emptyEntry(newsItems), title: '三季度小结', to: '县河长办', due: addDays(today, -2) }
  const save = (version: number, part: object) =>
    town.as('office').get('news.save', { id: 'n1', version, entry: { ...news, ...part } })
  const [group] = town.cloud.database.find('groups', { _id: 'g1' })
  await town.cloud.database.bulkInsert('groups', [{ ...group!, _id: 'g2', kind: 'secretaries' }])
  const texts = async () => {
    const { items } = await town.as('office').get('push.listDay', { day: addDays(today, 1) })
    return Object.fromEntries(items.map(({ groupId, text }) => [groupId, text]))
  }
  await save(0, {})
  const line = '三季度小结（报县河长办），过了 3 天'
  const told = await texts()
  expect(told.g2).toContain(line)
  expect(told.g1).not.toContain(line)
  await save(1, { sent: today })
  expect((await texts()).g2).not.toContain(line)
})
