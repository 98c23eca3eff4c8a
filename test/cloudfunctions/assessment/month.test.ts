/** A month of a town is computed by the clock, looked at, made final by a second person, told, objected to, corrected. */
import { startOfDay } from '../../../domain/calendar/day'
import type { Output } from '../../../domain/contract/contract'
import { sheetId } from '../../../domain/assessment/sheet'
import { openTown, stream, type Town } from '../town'
import { walk } from '../walks'

const hour = 3600_000
/** ms after which the work of a clock that died is taken up. */
const afterLease = 120_000
const noon = (day: string) => ({ server: startOfDay(day) + 12 * hour })
/** A Tuesday, the first working day of December. */
const first = '2026-12-01'
const own = sheetId('2026-11', 'villageChief')

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.as('villageChief').get('patrol.submit', walk())
  const leave = { personId: 'colleague', from: '2026-10-26', until: '2026-11-30', reason: '演示住院' }
  await town.as('office').get('leave.save', { id: 'leave0000000000000001', version: 0, entry: leave })
  await town.as('office').get('assessment.useRules', { chief: 'own', township: null, version: 1 })
  await town.strike(startOfDay('2026-11-30') + 23 * hour)
  expect(stored()).toEqual([])
  // Whoever computes dies before, among and after the sheets; the next stroke goes on, as the first test sees.
  for (const [stroke, nth] of [36, 69, 80, 91].entries()) {
    town.cloud.functions.killNext({ function: 'clock', when: 'afterRequest', nth })
    await town.strike(startOfDay(first) + hour + stroke * afterLease).catch(() => null)
  }
  await town.strike(startOfDay(first) + hour + 4 * afterLease)
})
afterAll(() => town.close())

const stored = () => town.cloud.database.find('assessmentSheets', {})
type Full = Output<'assessment.get'>['sheet']
const sheet = async (id = own, day = first): Promise<Full> =>
  (await town.as('office').get('assessment.get', { id }, noon(day))).sheet
const seen = async (id = own) => ({ id, revision: (await sheet(id)).revision })
const byKey = ({ result }: Full, key: string) =>
  [...result.items, ...result.bonus].find((item) => item.key === key)!

it('every chief has a sheet on the first working day, by village and name, and only once, however often the clock died', async () => {
  await town.strike(startOfDay(first) + 2 * hour)
  const { items } = await town.as('office').get('assessment.list', { period: '2026-11' }, noon(first))
  expect(items.map(({ who, total, state }) => [who, total, state])).toEqual([
    ['colleague', null, 'computed'],
    ['policeChief', 600, 'computed'],
    ['villageChief', 640, 'computed'],
  ])
  const { items: periods } = await town.as('office').get('assessment.periods', {}, noon(first))
  expect(periods[0]).toEqual({ period: '2026-11', computed: 3, looked: 0, final: 0, objecting: 0 })
})

it('every point has its cause, and the cause opens the records', async () => {
  const full = await sheet()
  expect(byKey(full, 'frequency')).toMatchObject({ most: 400, points: 40 })
  const { causes } = byKey(full, 'frequency')
  expect(causes.reduce((sum, { points }) => sum + points, 0)).toBe(-360)
  expect(causes).toHaveLength(9)
  const { opens } = causes.find(({ text }) => text.includes(stream.name))!
  if (opens.kind !== 'patrols') throw new Error('opens no patrols')
  const { reachId, from, until } = opens
  const query = { reachId, from, until, personId: 'villageChief' }
  expect((await town.as('office').get('patrol.listAll', query)).items).toEqual([])
  expect((await sheet(sheetId('2026-11', 'colleague'))).excused).toContainEqual(
    expect.objectContaining({ why: 'leave', from: '2026-11-01', until: '2026-11-30' }),
  )
})

it('nobody hears of it before it is final, and nobody but the office of others', async () => {
  const chief = town.as('villageChief')
  expect(await chief.get('assessment.mine', {}, noon(first))).toEqual({ periods: [], sheet: null })
  for (const who of ['villageChief', 'headChief', 'policeChief'] as const)
    expect(await town.as(who).refusal('assessment.get', { id: own })).toBe('identity.forbidden')
  expect(await chief.refusal('assessment.object', { period: '2026-11', text: '不对' })).toBe(
    'assessment.unknown',
  )
})

it('points by hand have a reason; too many, or for what is not there, are refused', async () => {
  const hand = (item: string, points: number) => ({
    given: [{ id: 'given00000000000000001', item, points, reason: '演示：缺席 11 月培训', proof: [] }],
    ...{ lifted: [], veto: null },
  })
  const office = town.as('office')
  for (const wrong of [hand('training', 51), hand('nothing', 1)])
    expect(await office.refusal('assessment.enter', { ...(await seen()), hand: wrong })).toBe(
      'assessment.handWrong',
    )
  await office.get('assessment.enter', { ...(await seen()), hand: hand('training', 20) }, noon(first))
  const full = await sheet()
  expect(byKey(full, 'training')).toMatchObject({
    points: 30,
    causes: [{ points: -20, text: '演示：缺席 11 月培训' }],
  })
  expect(full).toMatchObject({ total: 620, hand: { given: [{ by: '演示office' }] } })
})

it('is looked at by one and made final by another, several at once, each by itself', async () => {
  const [office, second] = [town.as('office'), town.as('office2')]
  const all = await Promise.all(
    ['villageChief', 'policeChief', 'colleague'].map((who) => seen(sheetId('2026-11', who))),
  )
  const stale = { ...all[2]!, revision: 0 }
  const looked = await office.get('assessment.look', { sheets: [all[0]!, all[1]!, stale] }, noon(first))
  expect(looked.left).toEqual([{ id: stale.id, code: 'register.overtaken' }])
  expect(looked.done).toHaveLength(2)
  const again = await office.get('assessment.finish', { sheets: looked.done }, noon(first))
  expect(again.left.map(({ code }) => code)).toEqual(['identity.ownProposal', 'identity.ownProposal'])
  const finished = await second.get('assessment.finish', { sheets: looked.done }, noon(first))
  expect(finished.left).toEqual([])
  expect(await second.get('assessment.finish', { sheets: looked.done }, noon(first))).toEqual(finished)
  expect(await sheet()).toMatchObject({
    state: 'final',
    objectUntil: '2026-12-08',
    final: { name: '演示office2' },
  })
})

it('what is final is not changed, not by hand and not by reading the records again', async () => {
  const office = town.as('office')
  const at = await seen()
  const nothing = { given: [], lifted: [], veto: null }
  expect(await office.refusal('assessment.enter', { ...at, hand: nothing })).toBe('assessment.isFinal')
  expect(await office.refusal('assessment.recompute', at)).toBe('assessment.isFinal')
  await town.strike(startOfDay('2026-12-02') + hour)
  expect(await sheet()).toMatchObject({ total: 620, version: 1, state: 'final' })
})

it('a chief hears of the own month in words, and is reminded', async () => {
  const { periods, sheet: told } = await town
    .as('villageChief')
    .get('assessment.mine', {}, noon('2026-12-02'))
  expect(periods).toEqual([{ period: '2026-11', total: 620, grade: '合格' }])
  expect(told).toMatchObject({ mayObject: true, objectUntil: '2026-12-08', objection: null })
  expect(told!.words[0]).toMatch(/^这个月少巡 9 次：/)
  expect((await town.as('colleague').get('assessment.mine', {}, noon('2026-12-02'))).sheet).toBeNull()
  const announced = town.cloud.database.find('announcements', { template: 'assessed' })
  expect(announced.map(({ to }) => to)).toContainEqual([{ kind: 'person', id: 'villageChief' }])
})

it('an objection is answered by somebody else than who made it final; upheld, it opens a correction', async () => {
  const [office, second, chief] = [town.as('office'), town.as('office2'), town.as('villageChief')]
  const objection = { period: '2026-11', text: '演示：11 月 9 日封路，过不去' }
  expect(await chief.refusal('assessment.object', objection, noon('2026-12-09'))).toBe('assessment.tooLate')
  await chief.get('assessment.object', objection, noon('2026-12-08'))
  await chief.get('assessment.object', objection, noon('2026-12-08'))
  expect(await chief.refusal('assessment.object', { ...objection, text: '还有' })).toBe('assessment.objected')
  const { items } = await office.get('assessment.list', { period: '2026-11', objecting: true })
  expect(items.map(({ who }) => who)).toEqual(['villageChief'])

  const word = { upheld: true, text: '查过，属实' }
  expect(await second.refusal('assessment.answer', { ...(await seen()), ...word })).toBe(
    'identity.ownProposal',
  )
  await office.get('assessment.answer', { ...(await seen()), ...word }, noon('2026-12-09'))
  const opened = await sheet()
  expect(opened).toMatchObject({ version: 2, state: 'computed', reason: '查过，属实', final: null })
  // Until the correction is final the chief has the version that was told, with the answer.
  const told = await chief.get('assessment.mine', {}, noon('2026-12-09'))
  expect(told.sheet).toMatchObject({ version: 1, mayObject: false, objection: { answer: { upheld: true } } })

  const cause = byKey(opened, 'frequency').causes[0]!
  const { given } = opened.hand
  const hand = {
    given: given.map(({ by: _by, ...each }) => each),
    lifted: [{ cause: cause.key, reason: '封路' }],
    veto: null,
  }
  await office.get('assessment.enter', { ...(await seen()), hand }, noon('2026-12-09'))
  const { done } = await office.get('assessment.look', { sheets: [await seen()] }, noon('2026-12-09'))
  await second.get('assessment.finish', { sheets: done }, noon('2026-12-09'))
  const corrected = await chief.get('assessment.mine', {}, noon('2026-12-10'))
  expect(corrected.sheet).toMatchObject({ version: 2, reason: '查过，属实', objection: null })
  expect(corrected.sheet!.result.total).toBe(660)
  const kept = await office.get('assessment.get', { id: own, version: 1 })
  expect(kept.sheet).toMatchObject({ total: 620, version: 1, objection: { text: objection.text } })
  expect(kept.versions.map(({ version, reason }) => [version, reason])).toEqual([
    [2, '查过，属实'],
    [1, ''],
  ])
})

it('who is of the office and a chief leaves the own sheet to others', async () => {
  const id = sheetId('2026-11', 'office')
  const [copy] = town.cloud.database.find('assessmentSheets', { _id: sheetId('2026-11', 'colleague') })
  await town.cloud.database.bulkInsert('assessmentSheets', [{ ...copy, _id: id, who: 'office' }] as never)
  const { left } = await town.as('office').get('assessment.look', { sheets: [await seen(id)] })
  expect(left).toEqual([{ id, code: 'identity.otherNeeded' }])
})

it('rules are saved as versions; bad ones are refused with a sentence, and old sheets keep theirs', async () => {
  const office = town.as('office')
  const { sets, uses } = await office.get('assessment.rules', {})
  const set = sets.find(({ id }) => id === 'own')!
  const groups = set.groups.map((group) => ({ ...group, most: 10 }))
  const answer = await office.call('assessment.saveRules', { ...set, groups })
  expect(answer).toMatchObject({
    problem: { code: 'assessment.rulesWrong', detail: expect.stringMatching(/^「巡河履职」/) },
  })
  const renamed = { ...set, title: '演示考核办法' }
  expect(await office.get('assessment.saveRules', renamed)).toEqual({ version: 2 })
  expect(await town.as('office2').refusal('assessment.saveRules', renamed)).toBe('submission.conflict')
  expect((await office.get('assessment.get', { id: own })).rules).toMatchObject({
    title: '河长月度考核',
    version: 1,
  })
  const yearly = { chief: 'yearly', township: null, version: uses.version }
  expect(await office.refusal('assessment.useRules', yearly)).toBe('assessment.rulesUnfilled')
  expect(await office.get('assessment.useRules', { ...yearly, chief: null })).toEqual({ version: 3 })
})

it('the township checks itself item by item, and a year is made of its months', async () => {
  const office = town.as('office')
  expect(await office.refusal('assessment.beginCheck', { year: '2026' })).toBe('assessment.rulesUnknown')
  await office.get('assessment.useRules', { chief: 'own', township: 'township', version: 3 })
  const { id } = await office.get('assessment.beginCheck', { year: '2026' })
  expect(await office.get('assessment.beginCheck', { year: '2026' })).toEqual({ id })
  const given = [
    { id: 'given00000000000000002', item: 'special1', points: 40, reason: '演示：全部达标', proof: [] },
  ]
  await office.get('assessment.enter', { ...(await seen(id)), hand: { given, lifted: [], veto: null } })
  expect(await sheet(id)).toMatchObject({ total: 40, who: 'township' })

  await town.strike(startOfDay('2027-01-04') + hour)
  const year = await sheet(sheetId('2026', 'villageChief'), '2027-01-04')
  expect(year).toMatchObject({ period: '2026', total: 660, grade: '合格' })
  expect(year.result.items[0]!.causes).toMatchObject([{ text: '11月得 66 分', opens: { month: '2026-11' } }])
})

it('my own year: what I did and what came of it', async () => {
  const year = await town.as('villageChief').get('assessment.myYear', { year: '2026' })
  expect(year).toMatchObject({ patrols: 1, reaches: 1, days: 1, joint: 0, found: 0, handled: 0 })
  expect(year.months.find(({ month }) => month === '2026-11')).toEqual({ month: '2026-11', patrols: 1 })
  expect(year.distance).toBeGreaterThan(500)
})
