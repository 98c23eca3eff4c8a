/** The summary says what the office wrote in its registers of waters, people and villages, and not something beside it. */
import { startOfDay } from '../../../domain/calendar/day'
import type { FactValues } from '../../../domain/summary/facts'
import { openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

let asked = 0
/** Ten seconds apart: nobody counts more often than ten times a minute. */
async function counted(year = '2026'): Promise<FactValues> {
  await town.as('office').get('summary.count', { year }, { server: townTime() + ++asked * 10_000 })
  return (await town.as('office').get('summary.get', { year })).values as FactValues
}
const enter = (collection: string, ...entries: object[]) =>
  town.cloud.database.bulkInsert(
    collection,
    entries.map((entry) => ({ active: true, version: 1, ...entry }) as never),
  )

describe('who is in office', () => {
  const person = (_id: string, phone: string, more: object) => ({
    ...{ _id, name: `演示${_id}`, phone, post: '', village: '', roles: [], boundTo: null, ...more },
  })
  const appointed = (personId: string, role: string, more: object = {}) => ({
    ...{ _id: `a-${personId}`, personId, personName: `演示${personId}`, reachId: stream._id, role },
    ...{ from: '2025-01-01', until: null, ...more },
  })
  const left = (day: string) => ({
    active: false,
    ended: { reason: '调离', by: '演示office', at: startOfDay(day) },
  })

  beforeAll(async () => {
    await enter(
      'people',
      person('second', '19900000081', { roles: ['headChief'] }),
      person('coming', '19900000082', {
        roles: ['headChief'],
        roleSince: { headChief: startOfDay('2026-03-01') },
      }),
      person('former', '19900000083', { roles: ['headChief'] }),
      person('withReach', '19900000084', { roles: ['headChief'] }),
      person('retired', '19900000085', { roles: ['villageChief'], ...left('2026-06-01') }),
      person('unnoted', '19900000086', { roles: ['townChief'], active: false }),
    )
    await enter(
      'assignments',
      appointed('former', 'headChief', { until: '2026-05-01' }),
      appointed('withReach', 'headChief'),
      appointed('retired', 'villageChief'),
      appointed('unnoted', 'townChief'),
    )
  })

  it('a head chief is counted without a reach, one with a reach once, and one whose office ended not at all', async () => {
    // The town's own, the second, the one who came in March, the one with a reach.
    expect((await counted()).headChiefs).toBe(4)
  })

  it('who left the service is no chief any more, though nobody ended the appointment', async () => {
    expect(await counted()).toMatchObject({ villageChiefs: 2, townChiefs: 0 })
  })

  it('at the end of the year before, whoever left or came since had not', async () => {
    // The two of January 2026 were not there yet.
    expect(await counted('2025')).toMatchObject({ headChiefs: 4, villageChiefs: 1, townChiefs: 0 })
  })

  it('a reach whose only chief left the service has none', async () => {
    await enter('reaches', { ...stream, _id: 'alone', waterId: 'alone', village: '' })
    const before = (await counted()).reachesWithoutChief
    await enter('assignments', appointed('unnoted', 'townChief', { _id: 'a-alone', reachId: 'alone' }))
    expect((await counted()).reachesWithoutChief).toBe(before)
  })
})

describe('waters', () => {
  const bank = (_id: string, more: object) => ({
    ...{ ...stream, _id, waterId: 'border', waterName: '界溪', level: 'town', ...more },
  })

  it('two banks of a boundary river that are two reaches are as long as the longer one', async () => {
    const before = await counted()
    await enter(
      'reaches',
      bank('left', { length: 3_000, otherSide: ['right'] }),
      // Only one of them says that the other is across.
      bank('right', { length: 3_200 }),
      bank('below', { length: 1_000 }),
    )
    const after = await counted()
    expect(Number(after.riversLength) - Number(before.riversLength)).toBeCloseTo(4.2, 6)
    expect(Number(after.reaches) - Number(before.reaches)).toBe(3)
  })

  it('level, kind and length are those of the register where the office wrote them', async () => {
    await enter('waters', { _id: 'border', name: '界溪', kind: 'river', level: 'province', length: 5.25 })
    expect(await counted()).toMatchObject({ provinceRivers: 1, provinceRiverNames: '界溪5.25公里' })
    await enter('waters', { _id: 'alone', name: '独塘', kind: 'ditch', level: 'village', length: null })
    const { rivers, smallWaters } = await counted()
    await enter('waters', { _id: 'stream', name: '带溪', kind: 'canal', level: 'county', length: null })
    expect(await counted()).toMatchObject({
      rivers: Number(rivers) - 1,
      smallWaters: Number(smallWaters) + 1,
    })
  })
})

describe('villages', () => {
  it('a reach with no village is none', async () => {
    expect((await counted()).villages).toBe(2)
  })

  it('two rules of one village are one village, in the summary and beside the list', async () => {
    const rule = (_id: string, village: string, rulesShown: boolean) => ({
      ...{ _id, village, rulesShown, rewardShown: false, clause: '不向河里倒垃圾' },
    })
    await enter(
      'villageRules',
      rule('r1', '演示一村', true),
      rule('r2', '演示一村', true),
      rule('r3', '演示二村', false),
    )
    expect(await counted()).toMatchObject({ villageRules: 2, villageRulesShown: 1, rewardRulesShown: 0 })
    const { counts } = await town.as('office').get('villageRule.counts', {})
    expect(counts).toMatchObject({ villages: 2, rulesShown: 1, rewardShown: 0 })
  })
})
