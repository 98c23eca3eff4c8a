/** What waits on the desk, of all subjects in one answer: for this one of the office, the head chief, and nobody else. */
import { enter } from '../identity/powers'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const waiting = async (who: 'office' | 'office2' | 'headChief') =>
  (await town.as(who).get('desk.waiting', {})).items
const kinds = async (who: 'office' | 'office2' | 'headChief') => (await waiting(who)).map(({ kind }) => kind)

it('a role that was proposed waits for everyone but its proposer', async () => {
  const { id } = await enter(town, 'office', ['office'])
  expect(await kinds('office')).toEqual([])
  expect(await waiting('office2')).toMatchObject([
    { kind: '身份', title: `演示${id}：河长办`, late: false, url: '/office/identity/grants' },
  ])
  expect(await kinds('headChief')).toEqual(['身份'])
})

it('what is stuck is one item, and the office’s alone', async () => {
  const stuck = (n: number) => ({
    _id: `s${n}`,
    of: 'x',
    job: 'j',
    title: '一条每日一送没能送出',
    since: n,
    tries: 5,
  })
  await town.cloud.database.bulkInsert('stuckWork', [stuck(5), stuck(3), stuck(9)])
  expect((await waiting('office2')).find(({ kind }) => kind === '卡住')).toMatchObject({
    ...{ title: '卡住的工作 3 件', at: 3, url: '/office/job/stuck' },
  })
  expect(await kinds('headChief')).toEqual(['身份'])
})

it('nobody else asks', async () => {
  for (const who of ['villageChief', 'environment', 'cleaner', 'residentAny'] as const)
    expect(await town.as(who).refusal('desk.waiting', {})).toMatch(/^identity\./)
})
