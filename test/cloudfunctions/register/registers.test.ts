/** The office keeps the registers: reaches, people, appointments. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { gcj02ToWgs84 } from '../../../domain/geo/gcj02'
import { distanceBetween } from '../../../domain/geo/distance'
import type { Input } from '../../../domain/contract/contract'
import { villageRules } from '../../../domain/publicity/publicity'
import { emptyEntry } from '../../../domain/register/kit/register'
import { foreign, openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

type Feature = Input<'register.importReaches'>['features'][number]

const feature = (id: string, coordinates: [number, number][], village = '演示三村'): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: {
    id,
    waterId: 'w',
    waterName: '演示溪',
    name: `演示溪${id}`,
    kind: 'stream',
    level: 'village',
    village,
  },
})
const here: [number, number][] = [
  [120.3, 27.6],
  [120.301, 27.6],
  [120.302, 27.601],
]

describe('reaches', () => {
  it('are imported with their own length and found by village and name', async () => {
    const office = town.as('office')
    expect(
      await office.get('register.importReaches', { coordinates: 'WGS-84', features: [feature('n1', here)] }),
    ).toEqual({
      stored: 1,
    })
    const { items } = await town.as('resident').get('register.listReaches', { village: '演示三村', limit: 5 })
    expect(items).toHaveLength(1)
    expect(items[0]!.length).toBeGreaterThan(200)
    expect(
      (await town.as('resident').get('register.listReaches', { name: '溪n', limit: 5 })).items,
    ).toHaveLength(1)
    const { items: villages } = await town.as('resident').get('register.listVillages', {})
    expect(villages).toContainEqual({ village: '演示三村', reaches: 1 })
    expect((await office.get('reach.get', { id: 'n1' })).record).toMatchObject({ active: true, version: 0 })
  })

  it('given in GCJ-02 are stored in WGS-84', async () => {
    await town
      .as('office')
      .get('register.importReaches', { coordinates: 'GCJ-02', features: [feature('g1', here)] })
    const { reach } = await town.as('resident').get('register.getReach', { reachId: 'g1' })
    const [first] = reach.geometry.shape === 'line' ? reach.geometry.line : []
    expect(distanceBetween(first!, gcj02ToWgs84(here[0]!))).toBeLessThan(0.5)
    expect(distanceBetween(first!, here[0]!)).toBeGreaterThan(100)
  })

  it('are stored all or none: one bad line refuses the import and names its row', async () => {
    const bad = feature('bad', [
      [120.3, 27.6],
      [120.3, 27.6],
    ])
    const answer = await town
      .as('office')
      .call('register.importReaches', { coordinates: 'WGS-84', features: [feature('good', here), bad] })
    expect(answer).toEqual({ ok: false, problem: { code: 'register.geometryInvalid', detail: '2' } })
    expect(town.cloud.database.find('reaches', { _id: 'good' })).toEqual([])
  })

  it('imported again with another village move there and are not counted twice', async () => {
    const office = town.as('office')
    await office.get('register.importReaches', { coordinates: 'WGS-84', features: [feature('n2', here)] })
    await office.get('register.importReaches', {
      coordinates: 'WGS-84',
      features: [feature('n2', here, '演示四村')],
    })
    // Its reaches have all ended or moved.
    await town.cloud.database.bulkInsert('villages', [{ _id: '演示空村', reaches: 0 }])
    const { items } = await office.get('register.listVillages', {})
    expect(items.find(({ village }) => village === '演示四村')?.reaches).toBe(1)
    expect(items.some(({ village }) => village === '演示空村')).toBe(false)
    expect(await office.get('register.knownReaches', { ids: ['n2', 'n99'] })).toEqual({ known: ['n2'] })
  })

  it('page by key without loss or repetition', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await town.as('resident').get('register.listReaches', { cursor, limit: 2 })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen).toEqual([...new Set(seen)].sort())
    expect(seen.length).toBe(town.cloud.database.find('reaches', {}).length)
  })

  it('show everyone who answers for them, by name and post, never by private phone', async () => {
    const answer = await town.as('resident').get('register.getReach', { reachId: stream._id })
    expect(answer.chiefs.map(({ role }) => role).sort()).toEqual(['policeChief', 'villageChief'])
    expect(JSON.stringify(answer)).not.toContain('1990000')
  })
})

describe('people', () => {
  const person = {
    id: 'new-1',
    name: '演示新人',
    phone: '19900000088',
    post: '委员',
    village: '演示一村',
    roles: [],
    active: true,
  }

  it('are added and changed; a phone number belongs to one person', async () => {
    const office = town.as('office')
    await office.get('register.savePerson', person)
    await office.get('register.savePerson', { ...person, post: '主任' })
    expect((await office.get('register.getPerson', { personId: 'new-1' })).person).toMatchObject({
      post: '主任',
      bound: false,
    })
    expect(await office.refusal('register.savePerson', { ...person, id: 'new-2' })).toBe(
      'register.phoneTaken',
    )
  })

  it('belong to a village that has no reach as well, and its rules can be entered', async () => {
    const office = town.as('office')
    const [village, other] = ['演示山村', '演示没有的村']
    await office.get('register.savePerson', { ...person, id: 'new-3', phone: '19900000077', village })
    const known = async (input: Input<'register.listVillages'>) =>
      (await office.get('register.listVillages', input)).items.map((each) => each.village)
    expect([await known({}), await known({ all: true })]).toEqual([
      expect.not.arrayContaining([village]),
      expect.arrayContaining([village, '演示一村']),
    ])
    const rules = (of: string) => ({
      ...{ id: `rulesof${of === village ? 1 : 2}`.padEnd(26, '0'), version: 0 },
      entry: { ...emptyEntry(villageRules), village: of, clause: '不往河里倒垃圾' } as never,
    })
    expect(await office.get('villageRule.save', rules(village))).toEqual({ version: 1 })
    expect(await office.refusal('villageRule.save', rules(other))).toBe('register.referenceUnknown')
  })

  it('two desks enter two people with one phone number in the same moment: one of them is there', async () => {
    const phone = '19911110000'
    await Promise.all([
      town.as('office').call('register.savePerson', { ...person, id: 'twin-1', phone }),
      town.as('office2').call('register.savePerson', { ...person, id: 'twin-2', phone }),
    ])
    expect(town.cloud.database.find('people', { phone })).toHaveLength(1)
    // By whatever road: the database itself takes no second one.
    const third = { ...person, _id: 'twin-3', phone } as never
    await expect(town.cloud.database.bulkInsert('people', [third])).rejects.toThrow(/E11000/)
  })

  it('who leaves the service can do nothing from that moment on', async () => {
    const office = town.as('office')
    const { person: police } = await office.get('register.getPerson', { personId: 'policeChief' })
    const { bound: _bound, ...stored } = police
    expect((await town.as('policeChief').get('patrol.today', {})).duties).toHaveLength(1)
    await office.get('register.savePerson', { ...stored, active: false })
    expect(await town.as('policeChief').refusal('patrol.today', {})).toBe('identity.unbound')
  })

  it('colleagues are found by name without phone numbers', async () => {
    const { items } = await town.as('villageChief').get('register.listColleagues', { name: 'colleague' })
    expect(items).toEqual([{ id: 'colleague', name: '演示colleague', post: '演示职务' }])
  })
})

describe('appointments', () => {
  it('make a chief of someone, once', async () => {
    const office = town.as('office')
    const appointment = {
      personId: 'headChief',
      reachId: stream._id,
      role: 'headChief',
      from: '2026-01-01',
    } as const
    const first = await office.get('register.appoint', appointment)
    expect(await office.get('register.appoint', appointment)).toEqual(first)
    expect(await office.refusal('register.appoint', { ...appointment, from: '2026-02-01' })).toBe(
      'register.alreadyAppointed',
    )
  })

  it('of somebody who has the role already meet the clock that takes ended roles away', async () => {
    const { database } = town.cloud
    const people = database.collections.get('people')
    const held = database.transactions.start()
    const transaction = database.transactions.get(held)
    const [before] = database.find('people', { _id: 'villageChief' })
    transaction.write(people, 'villageChief', { ...before, post: '别人正在改' })
    const appointed = { personId: 'villageChief', reachId: foreign._id, role: 'villageChief' } as const
    let answered = false
    const answer = town
      .as('office')
      .get('register.appoint', { ...appointed, from: '2026-01-01' })
      .finally(() => (answered = true))
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(answered).toBe(false)
    database.transactions.abort(held)
    await answer
  })

  it('are handed over: the successor owes from the next day on, the other no longer', async () => {
    const office = town.as('office')
    const yesterday = addDays(dayOf(townTime()), -1)
    await office.get('register.endAppointment', {
      assignmentId: 'a-pond',
      lastDay: yesterday,
      successorId: 'colleague',
    })
    const reachesOf = async (name: 'villageChief' | 'colleague') =>
      (await town.as(name).get('patrol.today', {})).duties.map(({ reach }) => reach.id)
    expect(await reachesOf('villageChief')).not.toContain('pond-1')
    expect(await reachesOf('colleague')).toContain('pond-1')
    const { items } = await office.get('register.listAssignments', { reachId: 'pond-1' })
    expect(items.map(({ personId }) => personId)).toEqual(['colleague', 'villageChief'])
    expect(
      await office.refusal('register.endAppointment', { assignmentId: 'a-pond', lastDay: '2020-01-01' }),
    ).toBe('input.invalid')
  })
})
