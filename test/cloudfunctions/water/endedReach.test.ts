/** A reach ends with a day: it leaves lists, duties and maps, not what happened; and it can come back. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { contracts } from '../../../domain/cleaning/contracts'
import { dueOf } from '../../../domain/cleaning/pay'
import { outlets } from '../../../domain/outlet/outlets'
import { emptyEntry } from '../../../domain/register/kit/register'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { sections } from '../../../domain/waterQuality/sections'
import { foreign, openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const office = () => town.as('office')
const reachId = stream._id
const today = dayOf(townTime())
const nextDay = { server: townTime() + 86_400_000 }
const [lng, lat] = stream.geometry.shape === 'line' ? stream.geometry.line[0]! : stream.geometry.ring[0]!
const end = { reachId, lastDay: today, reason: '河道改线' }

/** Where it is met, on a day. */
async function metOn(at: { readonly server: number }) {
  const [listed, lines, rivers, near, duties, chiefs] = await Promise.all([
    office().get('register.listReaches', {}, at),
    office().get('register.listLines', {}, at),
    office().get('river.list', {}, at),
    town.as('residentAny').get('report.reachAt', { place: [lng, lat] }, at),
    town.as('villageChief').get('patrol.today', {}, at),
    office().get('register.getReach', { reachId }, at),
  ])
  const has = (items: readonly { readonly id: string }[]) => items.some(({ id }) => id === reachId)
  return {
    ...{ list: has(listed.items), map: has(lines.items), rivers: has(rivers.items) },
    ...{ report: near.reach?.id === reachId, duty: duties.duties.some(({ reach }) => reach.id === reachId) },
    chiefs: chiefs.chiefs.length > 0,
  }
}
const everywhere = { list: true, map: true, rivers: true, report: true, duty: true, chiefs: true }
const nowhere = { list: false, map: false, rivers: false, report: false, duty: false, chiefs: false }

it('on its last day it is still there, on the next one nowhere, and among those that ended', async () => {
  expect(await metOn({ server: townTime() })).toEqual(everywhere)
  await office().get('water.endReach', end)
  await office().get('water.endReach', end)
  expect(await metOn({ server: townTime() })).toEqual(everywhere)
  expect(await metOn(nextDay)).toEqual(nowhere)
  const { items } = await office().get('register.listReaches', { ended: true }, nextDay)
  expect(items).toMatchObject([{ id: reachId, until: today }])
  expect(await office().get('register.getReach', { reachId }, nextDay)).toMatchObject({ until: today })
  const { items: lines } = await office().get('reach.history', { id: reachId })
  expect(lines).toMatchObject([
    { version: 1, by: '演示office', after: { until: today, endReason: '河道改线' } },
  ])
})

it('nobody is appointed to it any more, nor hands it over beyond its last day', async () => {
  const appointment = { personId: 'colleague', reachId, role: 'villageChief' as const }
  const later = { ...appointment, from: addDays(today, 1) }
  expect(await office().refusal('register.appoint', later)).toBe('register.reachEnded')
  const { assignmentId } = await office().get('register.appoint', { ...appointment, from: today })
  const [made] = town.cloud.database.find('assignments', { _id: assignmentId })
  expect(made).toMatchObject({ until: today })
})

it('who reported or walked there before still finds it in the records', async () => {
  const { items } = await office().get('register.listAssignments', { reachId })
  expect(items.map(({ until }) => until)).toEqual(items.map(() => today))
  const facts = town.cloud.database.find('reaches', { _id: reachId })
  expect(facts).toHaveLength(1)
})

it('brought back in time its chiefs come with it; later they are appointed anew', async () => {
  const { chiefs } = await office().get('water.bringBackReach', { reachId }, nextDay)
  expect(chiefs).toBeGreaterThan(1)
  expect(await metOn(nextDay)).toEqual(everywhere)
  expect(await office().get('water.bringBackReach', { reachId }, nextDay)).toEqual({ chiefs: 0 })
  await office().get('water.endReach', end)
  const later = { server: townTime() + 5 * 86_400_000 }
  expect(await office().get('water.bringBackReach', { reachId }, later)).toEqual({ chiefs: 0 })
  expect(await metOn(later)).toEqual({ ...everywhere, duty: false, chiefs: false })
})

it('an end long ago, of nobody’s office, or of no reach is refused in words', async () => {
  const long = { ...end, lastDay: addDays(today, -30) }
  expect(await office().refusal('water.endReach', long)).toBe('register.reachEndDay')
  expect(await town.as('villageChief').refusal('water.endReach', end)).toBe('identity.forbidden')
  expect(await office().refusal('water.endReach', { ...end, reachId: 'nowhere' })).toBe(
    'register.reachUnknown',
  )
})

describe('what hangs on it', () => {
  const place: [number, number] = [lng, lat]
  const span = { from: '2026-01-01', until: '2027-12-31' }
  const later = { server: townTime() + 86_400_000 }
  const entries = {
    signBoard: { ...emptyEntry(signBoards), number: 'S-1', reachId, place },
    outlet: {
      ...emptyEntry(outlets),
      number: 'P-1',
      name: '桥头排口',
      kind: 'villageScattered',
      reachId,
      place,
    },
    section: { ...emptyEntry(sections), name: '桥头断面', reachId, place, target: 'III' },
    cleaningContract: {
      ...emptyEntry(contracts),
      number: 'B-1',
      reachId,
      cleanerId: 'cleaner',
      fee: 365_000,
      span,
    },
  } as const
  const kinds = Object.keys(entries) as (keyof typeof entries)[]
  const put = (of: keyof typeof entries, id: string) =>
    office().call(`${of}.save` as 'outlet.save', { id, version: 0, entry: entries[of] as never }, later)
  const inUse = async (of: keyof typeof entries) =>
    (await office().get(`${of}.list` as 'outlet.list', { active: true }, later)).items.length

  beforeAll(async () => {
    await office().call('water.bringBackReach', { reachId })
    for (const kind of kinds) expect(await put(kind, `at-${kind}`)).toMatchObject({ ok: true })
    const broken = { ...entries.signBoard, number: 'S-5' } as never
    await office().get('signBoard.save', { id: 'broken', version: 0, entry: broken })
    await office().get('signBoard.end', { id: 'broken', version: 1, reason: '被撞坏' })
    await office().get('water.endReach', end)
    const ended = { until: addDays(today, -1), endReason: '从前' }
    const before = { ...town.cloud.database.find('reaches', { _id: foreign._id })[0]!, ...ended, _id: 'old' }
    await town.cloud.database.bulkInsert('reaches', [before])
    const board = {
      ...entries.signBoard,
      _id: 'at-old',
      number: 'S-9',
      reachId: 'old',
      active: true,
      version: 1,
    }
    await town.cloud.database.bulkInsert('signBoards', [board as never])
  })

  it('what stands at a reach that ended before the clock looked goes out of use as well', async () => {
    await town.strike()
    expect(town.cloud.database.find('signBoards', { _id: 'at-old' })).toMatchObject([
      { active: false, ended: { reason: '所在河段已撤销：从前' } },
    ])
  })

  it('on the last day all of it is still there', async () => {
    await town.strike()
    for (const kind of kinds) expect([kind, await inUse(kind)]).toEqual([kind, 1])
    expect((await town.as('cleaner').get('cleaningContract.mine', {})).items).toHaveLength(1)
    expect((await town.as('residentAny').get('bank.get', { reachId })).cleaned).toHaveLength(1)
  })

  it('boards, outlets and sections go out of use with it, with the reason in their history', async () => {
    await town.strike(later.server)
    await town.strike(later.server)
    for (const kind of ['signBoard', 'outlet', 'section'] as const) {
      expect([kind, await inUse(kind)]).toEqual([kind, 0])
      const { items } = await office().get(`${kind}.history` as 'outlet.history', { id: `at-${kind}` })
      expect(items[0]).toMatchObject({ by: '自动', ended: '所在河段已撤销：河道改线' })
      expect(items).toHaveLength(2)
    }
    const bank = await town.as('residentAny').get('bank.get', { reachId }, later)
    expect(bank).toEqual({ marks: [], carriers: [], sections: [], cleaned: [], cleanedParts: [] })
  })

  it('the cleaner has nothing to clean there, nobody checks it, and its days until then are paid', async () => {
    expect((await town.as('cleaner').get('cleaningContract.mine', {}, later)).items).toEqual([])
    const day = addDays(today, 1)
    const check = {
      contractId: 'at-cleaningContract',
      day,
      score: 100,
      causes: [],
      mendBy: null,
      mended: '',
      photos: [],
    }
    const save = (on: string) =>
      office().call('cleaningCheck.save', { id: 'c1', version: 0, entry: { ...check, day: on } }, later)
    expect(await save(day)).toMatchObject({ problem: { code: 'cleaning.dayNotInContract' } })
    expect(await save(today)).toMatchObject({ ok: true })
    const open = async (month: string) => (await office().get('cleaningPay.open', { month }, later)).items
    const month = today.slice(0, 7)
    const due = dueOf({ fee: 365_000, from: span.from, until: today }, month)
    expect(await open(month)).toMatchObject([{ due }])
    expect(due).toBeLessThan(dueOf({ fee: 365_000, ...span }, month))
    expect(await open('2027-01')).toEqual([])
  })

  it('a board found worn there has its line, and is nobody’s problem', async () => {
    const entry = { found: 'worn' as const, photos: [], note: '' }
    const add = { id: 'worn'.padEnd(26, '0'), entryId: 'at-signBoard', entry }
    expect(await town.as('colleague').call('signCheck.add', add, later)).toMatchObject({ ok: true })
    expect(town.cloud.database.find('reports', { reachId })).toEqual([])
  })

  it('nothing new is put there, nor what went out of use put back', async () => {
    for (const kind of kinds)
      expect(await put(kind, `new-${kind}`)).toMatchObject({ problem: { code: 'register.reachEnded' } })
    const back = { id: 'at-outlet', version: 2, reason: null }
    expect(await office().call('outlet.end', back, later)).toMatchObject({
      problem: { code: 'register.reachEnded' },
    })
  })

  it('it comes back with the reach, but for what was out of use before', async () => {
    await office().get('water.bringBackReach', { reachId }, later)
    await town.strike(later.server)
    for (const kind of kinds) expect([kind, await inUse(kind)]).toEqual([kind, 1])
    expect((await town.as('cleaner').get('cleaningContract.mine', {}, later)).items).toHaveLength(1)
    expect(town.cloud.database.find('signBoards', { _id: 'broken' })).toMatchObject([
      { active: false, ended: { reason: '被撞坏' } },
    ])
  })

  it('a board that cannot go out of use with its reach keeps none behind it from going', async () => {
    const at = { ...town.cloud.database.find('reaches', { _id: foreign._id })[0]!, _id: 'older' }
    const gone = { until: addDays(today, -1), endReason: '改道', followOn: today }
    await town.cloud.database.bulkInsert('reaches', [{ ...at, ...gone }])
    const board = { ...entries.signBoard, reachId: 'older', active: true, version: 1 }
    // Its number belongs to another board since before numbers were kept apart.
    const twin = { ...board, _id: 'a-twin', number: 'S-1' }
    const section = {
      ...entries.section,
      _id: 'at-older',
      name: '从前的断面',
      reachId: 'older',
      active: true,
      version: 1,
    }
    await town.cloud.database.bulkInsert('signBoards', [
      twin,
      { ...board, _id: 'z-behind', number: 'S-7' },
    ] as never[])
    await town.cloud.database.bulkInsert('sections', [section as never])
    await town.strike(later.server)
    const isActive = (of: string, _id: string) => town.cloud.database.find(of, { _id })[0]!.active
    expect([isActive('signBoards', 'a-twin'), isActive('signBoards', 'z-behind')]).toEqual([true, false])
    expect(isActive('sections', 'at-older')).toBe(false)
    // The reach is tried again until the twin has a number of its own.
    expect(town.cloud.database.find('reaches', { _id: 'older' })).toMatchObject([{ followOn: today }])
  })
})
