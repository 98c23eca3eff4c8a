/** An outlet over its year: what is seen in dry weather, who answers its number, how far its treatment is. */
import type { Input } from '../../../domain/contract/contract'
import { emptyEntry } from '../../../domain/register/kit/register'
import { outletCalls, outletChecks, outlets, outletSteps } from '../../../domain/outlet/outlets'
import { closed, step } from '../report/reporting'
import { openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const id of ['pipe', 'other']) await put(id)
})
afterAll(() => town.close())

type Outlet = Input<'outlet.save'>['entry']
const put = (id: string) => {
  const about = { number: id, name: '桥头排口', kind: 'villageScattered', owner: '演示一村' } as const
  const where = { reachId: stream._id, place: [120.3524, 27.6502], treatment: 'mend' } as const
  const entry = { ...emptyEntry(outlets), ...about, ...where } as unknown as Outlet
  return town.as('office').get('outlet.save', { id, version: 0, entry })
}
const idOf = (name: string) => `line${name}`.padEnd(26, '0')
const stored = async (id: string) => (await town.as('office').get('outlet.get', { id })).record.entry
const problems = () => town.cloud.database.find('reports', { category: 'outlet' })
const check = (name: string, told: Partial<Input<'outletCheck.add'>['entry']>, entryId = 'pipe') => {
  const entry = { ...emptyEntry(outletChecks), ...told } as Input<'outletCheck.add'>['entry']
  return town.as('villageChief').call('outletCheck.add', { id: idOf(name), entryId, entry })
}

it('its class is made of its kind', async () => {
  expect(await stored('pipe')).toMatchObject({ kindClass: 'other', treated: 'no', condition: null })
})

it('black water in dry weather is one problem, at the outlet, with what is known of it', async () => {
  const seen = {
    found: 'abnormal',
    colour: 'black',
    smell: 'strong',
    volume: 12.5,
    note: '昨天没下雨',
  } as const
  for (let n = 0; n < 2; n++) expect(await check('1', seen)).toEqual({ ok: true, value: {} })
  expect(problems()).toMatchObject([
    {
      ...{ _id: `${idOf('1')}X1`, reachId: stream._id, source: 'chief', filedBy: 'villageChief' },
      text: '入河排污口 桥头排口（编号 pipe，农村生活污水散排口，责任主体：演示一村）：流量 12.5 m³/d，颜色黑，气味很重。昨天没下雨',
    },
  ])
  expect(await stored('pipe')).toMatchObject({ condition: 'abnormal' })
})

it('whoever comes after finds the same and opens nothing again; mended and bad anew it does', async () => {
  await check('2', { found: 'abnormal' })
  expect(problems()).toHaveLength(1)
  await check('3', { found: 'good' })
  expect(await stored('pipe')).toMatchObject({ condition: 'good' })
  await check('4', { found: 'abnormal' })
  expect(problems()).toHaveLength(2)
})

it('found bad again after its problems were closed, it is a problem again; nobody has to have seen it good between', async () => {
  for (const { _id } of problems()) await closed(town, String(_id))
  await check('8', { found: 'abnormal', colour: 'black' })
  expect(problems()).toHaveLength(3)
  await check('9', { found: 'abnormal' })
  expect(problems()).toHaveLength(3)
})

it('the office notes who answers, whether the sign stands, and how far the treatment is', async () => {
  const call = { ...emptyEntry(outletCalls), result: 'unanswered', sign: 'worn' } as never
  await town.as('office').get('outletCall.add', { id: idOf('5'), entryId: 'pipe', entry: call })
  const step = (percent: number) => ({ ...emptyEntry(outletSteps), percent, note: '接管' }) as never
  await town.as('office').get('outletStep.add', { id: idOf('6'), entryId: 'pipe', entry: step(60) })
  expect(await stored('pipe')).toMatchObject({
    answered: 'unanswered',
    signState: 'worn',
    progress: 60,
    treated: 'no',
  })
  await town.as('office').get('outletStep.add', { id: idOf('7'), entryId: 'pipe', entry: step(100) })
  expect(await stored('pipe')).toMatchObject({ progress: 100, treated: 'yes' })
  const { counts } = await town.as('office').get('outlet.counts', {})
  expect(counts).toMatchObject({
    outlets: 2,
    other: 2,
    mend: 2,
    treated: 1,
    abnormal: 1,
    answered: 0,
    signed: 0,
  })
  expect(counts.industry).toBe(0)
})

it('everyone sees where the outlets of a reach are, and not whose trouble they are', async () => {
  const { items } = await town.as('residentAny').get('outlet.public', { filters: { reachId: stream._id } })
  expect(items).toHaveLength(2)
  expect(Object.keys(items[0]!.entry).sort()).toEqual(['kind', 'name', 'number', 'place', 'reachId'])
  const elsewhere = await town.as('residentAny').get('outlet.public', { filters: { reachId: 'pond-1' } })
  expect(elsewhere.items).toEqual([])
})

it('a code that looks unusual is taken; how codes look is the township’s to say', async () => {
  expect((await town.as('office').get('outlet.codeRule', {})).patterns).toEqual(['^[A-Z0-9-]{6,40}$'])
  const { policy } = await town.as('office').get('water.rules', {})
  const codes = { ...policy.codes, prefixes: ['33'] }
  await town.as('office').get('water.saveRules', { ...policy, codes })
  expect((await town.as('office').get('outlet.codeRule', {})).patterns).toEqual(['^(?=33)[A-Z0-9-]{6,40}$'])
})

it('one that goes on as part of another is still open', async () => {
  const opened = async (name: string) => {
    await check(name, { found: 'abnormal' }, 'other')
    return `${idOf(name)}X1`
  }
  const first = await opened('a')
  const into = `${idOf('8')}X1`
  const merge = { ...step(first), into, text: '同一股水' }
  await town.as('office').get('report.merge', merge)
  await town.strike(townTime() + 15 * 60_000)
  expect(town.cloud.database.find('reports', { _id: first })).toMatchObject([{ state: 'merged' }])
  const before = problems().length
  await opened('b')
  expect(problems()).toHaveLength(before)
  await closed(town, into)
  await opened('c')
  expect(problems()).toHaveLength(before + 1)
})

it.each(['for the first time', 'again after its problem was closed'])(
  'found bad %s by several at the same moment it is one problem',
  async (story) => {
    if (story === 'for the first time') await put('crowd')
    const before = problems()
    for (const { _id, open } of before) if (open) await closed(town, String(_id))
    const names = ['e', 'f', 'g'].map((name) => `${name}${story.length}`)
    const all = await Promise.all(names.map((name) => check(name, { found: 'abnormal' }, 'crowd')))
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(problems()).toHaveLength(before.length + 1)
  },
)
