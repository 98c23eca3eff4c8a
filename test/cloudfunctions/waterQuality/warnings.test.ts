/** A laboratory's sheet is entered: its class, the warning that follows, more patrols for the chiefs, and its end. */
import type { Input } from '../../../domain/contract/contract'
import { addDays, dayOf } from '../../../domain/calendar/day'
import { itemNames } from '../../../domain/waterQuality/items'
import { rewrite } from '../oldState'
import { openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await section('bridge', '桥头')
})
afterAll(() => town.close())

const today = dayOf(townTime())
type Entered = Partial<Input<'reading.save'>['entry']>
const nothing = Object.fromEntries(itemNames.map((name) => [name, ''])) as Record<string, string>

const section = (id: string, name: string) =>
  town.as('office').get('section.save', {
    ...{ id, version: 0 },
    entry: {
      ...{ name, number: '', reachId: stream._id, place: null, target: 'III', body: 'river' },
      ...{ black: 'urban', lab: '', photos: [] },
    },
  })
const entryOf = (sectionId: string, entered: Entered) =>
  ({ ...nothing, sectionId, day: today, lab: '', note: '', ...entered }) as Input<'reading.save'>['entry']
const enter = (id: string, entered: Entered, version = 0, sectionId = 'bridge') =>
  town.as('office').call('reading.save', { id, version, entry: entryOf(sectionId, entered) })
const read = async (id: string) => (await town.as('office').get('reading.get', { id })).record.entry
const warnings = () =>
  town.cloud.database
    .find('dutyAdjustments', {})
    .filter(({ until }) => String(until) >= today)
    .map(({ _id, kind, reachIds, from, until, reason }) => ({ _id, kind, reachIds, from, until, reason }))
const required = async () => {
  const { duties } = await town.as('villageChief').get('patrol.today', {})
  return duties.find(({ reach }) => reach.id === stream._id)
}

it('a bad reading has its class and its causes, and asks the chief for more patrols', async () => {
  expect(await required()).toMatchObject({ required: 1, adjustment: null })
  expect(await enter('bad', { ammonia: '１．２５', oxygen: '6', phosphorus: '0.01L' })).toMatchObject({
    ok: true,
  })
  expect(await read('bad')).toMatchObject({
    ...{ ammonia: '1.25', phosphorus: '<0.01', grade: 'IV', of: 3, decisive: '氨氮', met: 'no' },
    ...{
      exceeding: '氨氮（0.25 倍）',
      target: 'III',
      sectionName: '桥头',
      reachId: stream._id,
      black: 'none',
    },
  })
  const [warning, ...others] = warnings()
  expect(others).toEqual([])
  expect(warning).toMatchObject({
    kind: 'yellow',
    reachIds: [stream._id],
    from: today,
    until: addDays(today, 35),
  })
  expect(warning!.reason).toMatch(/^断面「桥头」\d+月\d+日水质Ⅳ类，目标Ⅲ类，超标：氨氮（0\.25 倍）$/)
  expect(await required()).toMatchObject({ required: 2, adjustment: { kind: 'yellow' } })
  const { record } = await town.as('villageChief').get('section.get', { id: 'bridge' })
  expect(record.entry).toMatchObject({ grade: 'IV', gradedOn: today })
})

it('corrected it warns no more, or more strongly', async () => {
  await enter('bad', { ammonia: '1' }, 1)
  expect(warnings()).toEqual([])
  expect(await required()).toMatchObject({ required: 1, adjustment: null })
  await enter('bad', { ammonia: '2.5' }, 2)
  expect(warnings()).toMatchObject([{ kind: 'red' }])
})

it('an older reading changes nothing, a newer good one ends the warning', async () => {
  await enter('older', { ammonia: '0.1', day: addDays(today, -1) })
  expect(warnings()).toMatchObject([{ kind: 'red' }])
  await section('mill', '水碓')
  await enter('mill-bad', { ammonia: '2.5', day: addDays(today, -3) }, 0, 'mill')
  expect(warnings()).toHaveLength(2)
  await enter('mill-good', { ammonia: '0.5' }, 0, 'mill')
  expect(warnings()).toMatchObject([{ _id: 'bad' }])
})

it('declared void it is as if it had not been: the one before decides', async () => {
  const end = { id: 'bad', version: 3, reason: '样品拿错了' }
  await town.as('office').get('reading.end', end)
  expect(warnings()).toEqual([])
  const { record } = await town.as('office').get('section.get', { id: 'bridge' })
  expect(record.entry).toMatchObject({ grade: 'I', gradedOn: addDays(today, -1) })
  await town.as('office').get('reading.end', { ...end, version: 4, reason: null })
  expect(warnings()).toMatchObject([{ _id: 'bad', kind: 'red' }])
})

it('what the office took back by hand stays so while nothing new is known', async () => {
  await town.as('office').get('patrol.cancelAdjustment', { adjustmentId: 'bad' })
  await enter('older', { ammonia: '0.2', day: addDays(today, -1) }, 1)
  expect(warnings()).toEqual([])
})

it('black water warns whatever its class; a call that ended between is made up for by the clock', async () => {
  await section('ditch', '沟口')
  const reading = { ...entryOf('ditch', { transparency: '8' }), reachId: stream._id, sectionName: '沟口' }
  const made = { target: 'III', grade: null, black: 'severe', active: true, version: 1 }
  const known = { _id: 'ditch', revision: 1, pending: true, readingId: null, kind: null }
  await town.cloud.database.bulkInsert('waterReadings', [{ ...reading, ...made, _id: 'lost' }])
  await town.cloud.database.bulkInsert('qualityStates', [known])
  await town.strike(townTime() + 600_000)
  expect(warnings()).toMatchObject([{ kind: 'red', reason: expect.stringContaining('重度黑臭') as string }])
})

it('a reading that belongs to another section takes its warning along', async () => {
  await section('ford', '浅滩')
  await section('weir', '堰坝')
  await enter('moved', { ammonia: '2.5' }, 0, 'ford')
  const at = (name: string) => warnings().filter(({ reason }) => String(reason).includes(name))
  expect([at('浅滩').length, at('堰坝').length]).toEqual([1, 0])
  await enter('moved', { ammonia: '2.5' }, 1, 'weir')
  expect([at('浅滩').length, at('堰坝').length]).toEqual([0, 1])
  const graded = async (id: string) => (await town.as('office').get('section.get', { id })).record.entry.grade
  expect([await graded('ford'), await graded('weir')]).toEqual([null, 'worse'])
})

it('what was measured against last year’s target stays so when the target is another', async () => {
  await enter('weir-new', { ammonia: '1.2', day: addDays(today, -2) }, 0, 'ford')
  const { record } = await town.as('office').get('section.get', { id: 'ford' })
  const entry = { ...record.entry, target: 'V' as const }
  await town.as('office').get('section.save', { id: 'ford', version: record.version, entry })
  await enter('weir-new', { ammonia: '1.3', day: addDays(today, -2) }, 1, 'ford')
  expect(await read('weir-new')).toMatchObject({ target: 'III', met: 'no' })
  await enter('ford-new', { ammonia: '1.3' }, 0, 'ford')
  expect(await read('ford-new')).toMatchObject({ target: 'V', met: 'yes' })
})

it('the days on which a warning held keep it when a good reading ends it', async () => {
  await section('mouth', '河口')
  await enter('mouth-bad', { ammonia: '2.5' }, 0, 'mouth')
  const later = { server: townTime() + 3 * 86_400_000 }
  const entry = entryOf('mouth', { ammonia: '0.5', day: addDays(today, 3) })
  await town.as('office').get('reading.save', { id: 'mouth-good', version: 0, entry }, later)
  expect(warnings().filter(({ _id }) => _id === 'mouth-bad')).toMatchObject([
    { from: today, until: addDays(today, 2) },
  ])
})

it.each([
  [{ ammonia: '-1' }, 'register.entryWrong'],
  [{ ammonia: '约1' }, 'register.entryWrong'],
  [{}, 'register.entryWrong'],
  [{ ammonia: '1', day: addDays(today, 1) }, 'waterQuality.dayToCome'],
  [{ ammonia: '1', sectionId: 'nowhere' }, 'register.referenceUnknown'],
  [{ ammonia: '1' }, 'register.taken'],
])('%j is refused with %s, and nothing is stored', async (entered, code) => {
  const before = town.cloud.database.find('waterReadings', {}).length
  const answer = await enter('new', entered)
  expect(answer).toMatchObject({ ok: false, problem: { code } })
  expect(town.cloud.database.find('waterReadings', {})).toHaveLength(before)
})

it('put right in its day and its cause, its warning says so and ends by the right day, unless the office took it back', async () => {
  await section('lock', '船闸')
  const held = () => warnings().filter(({ _id }) => _id === 'lock-bad')
  await enter('lock-bad', { ammonia: '1.25' }, 0, 'lock')
  const [given] = held()
  const day = addDays(today, -2)
  await enter('lock-bad', { phosphorus: '0.25', day }, 1, 'lock')
  const [put] = held()
  expect(put).toMatchObject({ kind: given!.kind, from: today, until: addDays(String(given!.until), -2) })
  expect(put!.reason).toMatch(/总磷/)
  expect(put!.reason).not.toMatch(/氨氮/)
  // It held since yesterday: taken back, those days keep it.
  await rewrite(town, 'dutyAdjustments', 'lock-bad', (given) => ({ ...given, from: addDays(today, -1) }))
  await town.as('office').get('patrol.cancelAdjustment', { adjustmentId: 'lock-bad' })
  await enter('lock-bad', { ammonia: '1.25' }, 2, 'lock')
  expect(held()).toEqual([])
})

it('a section has its line over the months, with the target', async () => {
  const { target, readings } = await town.as('villageChief').get('section.line', { id: 'mill' })
  expect(target).toBe('III')
  expect(readings.map(({ day, grade }) => [day, grade])).toEqual([
    [addDays(today, -3), 'worse'],
    [today, 'II'],
  ])
})
