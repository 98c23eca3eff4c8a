/** The export to the county: its reader rebuilds the registers from it, again and again, and never learns who reported. */
import { readXlsx } from 'hucre/xlsx'
import { strFromU8 } from 'fflate'
import { registers } from '../../../domain/register/registers'
import { rewrite } from '../oldState'
import { clockAt } from '../push/mornings'
import { entered, filed, numberOf, step } from '../report/reporting'
import { openTown, phoneOf, stream, townTime, type Town } from '../town'
import { merged, receive, type Received } from './countyReader'
import { bytesOf, listed, ordered, patrolOn, rowsOf } from './tables'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.cloud.database.bulkInsert('patrols', [
    patrolOn('2026-11-01', 1, { note: '=1+1，"桥"下\n有垃圾' }),
    patrolOn('2026-11-02', 2),
  ])
  await section('bridge', '桥头断面')
  await section('mouth', '河口断面')
})
afterAll(() => town.close())

const section = (id: string, name: string, version = 0, at = townTime()) =>
  town.as('office').get(
    'section.save',
    {
      ...{ id, version },
      entry: {
        ...{
          name,
          number: '007',
          reachId: stream._id,
          place: stream.geometry.shape === 'line' ? [120.351, 27.65] : null,
        },
        ...{ target: 'III', body: 'river', black: 'none', lab: '', photos: [] },
      },
    },
    { server: at },
  )
const exported = async (since?: number): Promise<Received> =>
  receive(await bytesOf(await ordered(town, { sheet: 'exchange', ...(since !== undefined && { since }) })))
const rowsIn = ({ entities }: Received, entity: string) => [...entities[entity]!.values()]

it('the county rebuilds the registers from it', async () => {
  const received = await exported()
  const { manifest, entities, files } = received
  expect(manifest).toMatchObject({ schema: 'river-chief-exchange/1', since: null, phones: false })
  expect(entities.reaches!.get(stream._id)).toMatchObject({
    name: '带溪演示段',
    village: '演示一村',
    kind: 'stream',
  })
  expect(rowsIn(received, 'people')).toHaveLength(10)
  expect(entities.assignments!.get('a-stream')).toMatchObject({
    personId: 'villageChief',
    from: '2026-01-01',
    until: '',
  })
  expect(entities.sections!.get('bridge')).toMatchObject({
    ...{ name: '桥头断面', number: '007', active: 'true', reachId: stream._id },
    ...{ place_lng: '120.351', place_lat: '27.65' },
  })
  const first = rowsIn(received, 'patrols')[0]!
  expect(first).toMatchObject({ day: '2026-11-01', personId: 'villageChief', note: '=1+1，"桥"下\n有垃圾' })
  for (const [entity, count] of Object.entries(manifest.rows)) expect(entities[entity]!.size).toBe(count)
  const { features } = JSON.parse(strFromU8(files['reaches.geojson']!)) as { features: { id: string }[] }
  const [found] = features.filter(({ id }) => id === stream._id)
  expect(found).toMatchObject({ geometry: { type: 'LineString', coordinates: expect.anything() } })
})

it('every register goes out but those that are the office’s own', async () => {
  const { entities, files } = await exported()
  const out = registers.filter(({ collection }) => collection in entities).map(({ name }) => name)
  const own = ['content', 'group', 'leave', 'alert']
  expect(out).toEqual(registers.map(({ name }) => name).filter((name) => !own.includes(name)))
  // What was answered in a survey is no register, and stays.
  expect(Object.keys(files).filter((name) => /answer|leave|group/i.test(name))).toEqual([])
})

it('what people read says the same as what machines read', async () => {
  const { files, entities } = await exported()
  const { sheets } = await readXlsx(files['assignments.xlsx']!)
  expect(sheets[0]!.rows.slice(1).map(([id]) => id)).toEqual([...entities.assignments!.keys()])
})

it('the same data is the same files, byte for byte', async () => {
  const [one, two] = [await exported(), await exported()]
  expect(two.manifest.files).toEqual(one.manifest.files)
})

it('what changed since the last time comes alone, and put together it is the whole', async () => {
  const before = await exported()
  const later = townTime() + 3600_000
  await section('bridge', '桥头新断面', 1, later)
  const since = await exported(later - 1)
  expect([...since.entities.sections!.keys()]).toEqual(['bridge'])
  expect(rowsIn(since, 'patrols')).toEqual([])
  expect(merged(before.entities, since.entities)).toEqual((await exported()).entities)
  expect(merged(merged(before.entities, since.entities), since.entities)).toEqual((await exported()).entities)
})

it('the cursor is from before anything that may have been under way', async () => {
  const { manifest } = await exported()
  expect(manifest.cursor).toBeLessThan(Date.now() - 60_000)
  const { since } = await town.as('office').get('exchange.getSettings', {})
  expect(since).toBe(manifest.cursor)
})

it('an export that could not be stored does not move the cursor', async () => {
  const cursor = async () => (await town.as('office').get('exchange.getSettings', {})).since
  await exported()
  const before = await cursor()
  const write = jest
    .spyOn(town.cloud.files, 'write')
    .mockRejectedValue(Object.assign(new Error('full'), { status: 507 }))
  const order = await ordered(town, { sheet: 'exchange' })
  expect(order).toMatchObject({ state: 'waiting', address: null })
  expect(write).toHaveBeenCalled()
  expect(await cursor()).toBe(before)
  write.mockRestore()
  await town.strike(townTime() + 3 * 60_000)
  const { manifest } = receive(await bytesOf((await listed(town)).find(({ id }) => id === order.id)!))
  expect(await cursor()).toBe(manifest.cursor)
})

it('fields are called as the county calls them; what nobody named is listed', async () => {
  const all = (await exported()).manifest.unmapped
  expect(all).toContain('reaches.name')
  await town.as('office').get('exchange.saveSettings', {
    ...{ version: 0, phones: false, names: { 'reaches.name': 'riverName' } },
  })
  const { manifest, mapping } = await exported()
  expect(manifest.unmapped).toHaveLength(all.length - 1)
  expect(mapping.reaches!.find(({ name }) => name === 'name')).toMatchObject({ county: 'riverName' })
  const old = { version: 0, phones: true, names: {} }
  expect(await town.as('office2').refusal('exchange.saveSettings', old)).toBe('submission.conflict')
  expect(await town.as('villageChief').refusal('exchange.getSettings', {})).toBe('identity.forbidden')
})

it('numbers of people go out only where the office has said so', async () => {
  const written = async () =>
    Object.values((await exported()).files)
      .map((bytes) => Buffer.from(bytes).toString('utf8'))
      .join()
  expect(await written()).not.toContain(phoneOf('villageChief'))
  const { version } = await town.as('office').get('exchange.getSettings', {})
  await town.as('office').get('exchange.saveSettings', { version, names: {}, phones: true })
  expect((await exported()).entities.people!.get('villageChief')).toMatchObject({
    phone: phoneOf('villageChief'),
  })
})

it('nobody in it has reported anything', async () => {
  const { reportId, receipt } = await filed(town, 'residentSecret', { contact: '13900139000' })
  await filed(town, 'residentOther', { category: 'chiefConduct', text: '他从不来' })
  const received = await exported()
  const numbers = [...received.entities.problems!.keys()]
  expect(numbers).toEqual([numberOf(town, reportId)])
  const tables = Object.entries(received.files).filter(([name]) => name.endsWith('.xlsx'))
  const books = await Promise.all(tables.map(async ([, bytes]) => JSON.stringify(await readXlsx(bytes))))
  const plain = Object.values(received.files).map((bytes) => Buffer.from(bytes).toString('utf8'))
  const written = [...books, ...plain].join()
  const [reporter] = town.cloud.database.find('reporters', { _id: reportId }) as { code: string }[]
  for (const secret of ['13900139000', 'residentSecret', reportId, receipt, reporter!.code, '他从不来'])
    expect(written).not.toContain(secret)
})

it('of what its reporter took back no word goes out, to the county nor in the table', async () => {
  const { reportId } = await filed(town, 'residentWithdraw', { text: '写错了的话' })
  const number = numberOf(town, reportId)
  const toCounty = async () => (await exported()).entities.problems!.get(number)
  expect(await toCounty()).toMatchObject({ text: '写错了的话' })
  await town.as('residentWithdraw').get('report.withdraw', step(reportId))
  expect(await toCounty()).toMatchObject({ text: '', state: 'withdrawn' })
  const { sheets } = await readXlsx(await bytesOf(await ordered(town, { sheet: 'reports' })))
  expect(JSON.stringify(sheets)).toContain(number)
  expect(JSON.stringify(sheets)).not.toContain('写错了的话')
})

it('which problem of a day came first is not said, neither to the county nor in the table', async () => {
  const [came, next] = [clockAt('2026-11-16', 8), clockAt('2026-11-17', 8)]
  const numbers: string[] = []
  for (let n = 0; n < 8; n++) {
    const reportId = await entered(town)
    await rewrite(town, 'reports', reportId, (report) => ({
      ...report,
      submittedAt: (n < 7 ? came : next) + n * 60_000,
    }))
    numbers.push(numberOf(town, reportId))
  }
  const mixed = [...numbers.slice(0, 7).sort(), numbers[7]]
  const told = [...(await exported()).entities.problems!.keys()].filter((each) => numbers.includes(each))
  expect(told).toEqual(mixed)
  const days = { from: '2026-11-16', until: '2026-11-17' }
  const rows = await rowsOf(await ordered(town, { sheet: 'reports', ...days }))
  expect(rows.slice(3, -1).map(([, number]) => number)).toEqual(mixed)
})
