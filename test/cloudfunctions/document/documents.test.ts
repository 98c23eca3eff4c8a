/** Tables for the office: ordered on the desk, made in the cloud, fetched as an Excel file. */
import { strFromU8, unzipSync } from 'fflate'
import { endOfDayAfter } from '../../../domain/calendar/day'
import { writeSheets } from '../../../cloudfunctions/documents/port/writeSheets'
import { rewrite } from '../oldState'
import { isThere } from '../report/reporting'
import { phoneOf, type Town, openTown, townTime } from '../town'
import { bytesOf, type Listed, listed, newOrder, ordered, patrolOn, rowsOf, written } from './tables'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const table = async (document: Listed) => (await rowsOf(document)).slice(3, -1)
const headOf = async (document: Listed) => (await rowsOf(document))[2]

describe('the roster', () => {
  it('goes out with every person of the register, phone numbers as text', async () => {
    const document = await ordered(town, { sheet: 'people' })
    expect(document).toMatchObject({ state: 'ready', rows: 10, done: 10, name: '人员名册 2026-11-18.xlsx' })
    expect(await headOf(document)).toEqual([
      ...['序号', '姓名', '手机号', '职务', '村（社区）', '身份', '部门', '状态'],
    ])
    const rows = await table(document)
    const environment = rows.find(([, name]) => name === '演示environment')!
    expect(environment.slice(2)).toEqual([
      ...[phoneOf('environment'), '演示职务', '演示一村', '联动部门', '演示部门environment', '在用'],
    ])
    expect(rows.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('says of nobody whether they use the mini-program', async () => {
    const [title, , head, ...rows] = await rowsOf(await ordered(town, { sheet: 'people' }))
    expect(JSON.stringify([title, head, rows])).not.toMatch(/绑定|微信|APP|使用/)
  })

  it('asked for twice with one tap it is one file', async () => {
    const orderId = newOrder()
    const [first, second] = await Promise.all([
      ordered(town, { orderId, sheet: 'people' }),
      ordered(town, { orderId, sheet: 'people' }),
    ])
    expect([first.id, second.id]).toEqual([orderId, orderId])
    expect((await listed(town)).filter(({ id }) => id === orderId)).toHaveLength(1)
    const files = town.cloud.database.find('documentOrders', { _id: orderId })
    expect(files).toMatchObject([{ state: 'ready', tries: 1 }])
  })

  it('is nobody else’s: not in the other clerk’s list, not by the other’s order, not for a chief', async () => {
    const { id: orderId } = await ordered(town, { sheet: 'people' })
    expect((await listed(town, 'office2')).map(({ id }) => id)).not.toContain(orderId)
    const again = { orderId, sheet: 'people' as const }
    expect(await town.as('office2').refusal('document.order', again)).toBe('submission.conflict')
    expect(await town.as('villageChief').refusal('document.order', again)).toBe('identity.forbidden')
    expect(await town.as('headChief').get('document.list', {})).toEqual({ items: [] })
    expect(await town.as('environment').refusal('document.list', {})).toBe('identity.forbidden')
  })

  it('who ordered what is in the audit log', async () => {
    const { id: target } = await ordered(town, { sheet: 'people' })
    expect(town.cloud.database.find('audit', { target, action: 'document.order' })).toMatchObject([
      { by: 'office', outcome: 'ok' },
    ])
  })
})

describe('waters and appointments', () => {
  it('reaches go out with their kind, level, village and length', async () => {
    const rows = await table(await ordered(town, { sheet: 'reaches', village: '演示二村' }))
    expect(rows.map((row) => row.slice(1, 7))).toEqual([
      ['foreign-1', '带溪', '外段', '溪流', '市级', '演示二村'],
    ])
    expect(Number(rows[0]![7])).toBeGreaterThan(1000)
  })

  it('appointments go out with real dates', async () => {
    const rows = await table(await ordered(town, { sheet: 'assignments', village: '演示一村' }))
    expect(rows).toHaveLength(3)
    expect(rows[0]!.slice(1, 6)).toEqual([
      ...['带溪演示段', '演示一村', '河道警长', '演示policeChief', new Date('2026-01-01T00:00:00Z')],
    ])
  })
})

describe('patrols', () => {
  beforeAll(async () => {
    const note = '=HYPERLINK("http://example.org")\u0007'
    await town.cloud.database.bulkInsert('patrols', [
      patrolOn('2026-10-31', 1),
      patrolOn('2026-11-01', 2, { note }),
      patrolOn('2026-11-02', 3, { village: '演示二村', reachName: '外段' }),
      patrolOn('2026-11-03', 4),
    ])
  })
  const november = { sheet: 'patrols', from: '2026-11-01', until: '2026-11-02' } as const

  it('go out by days, first and last included, in their order', async () => {
    const document = await ordered(town, november)
    expect(document.name).toBe('巡河台账 2026-11-01 至 2026-11-02.xlsx')
    const rows = await table(document)
    expect(rows.map(([, date]) => (date as Date).toISOString().slice(0, 10))).toEqual([
      '2026-11-01',
      '2026-11-02',
    ])
    expect(rows[0]!.slice(2, 7)).toEqual([
      new Date('2026-11-01T08:00:00Z'),
      new Date('2026-11-01T08:25:00Z'),
      25,
      1.834,
      95,
    ])
  })

  it('and by village', async () => {
    const rows = await table(await ordered(town, { ...november, village: '演示二村' }))
    expect(rows.map((row) => row[10])).toEqual(['外段'])
  })

  it('what looks like a formula stays the text somebody wrote', async () => {
    const document = await ordered(town, november)
    const [first] = await table(document)
    expect(String(first![19])).toMatch(/^=HYPERLINK\("http:\/\/example.org"\)/)
    expect(Buffer.from(await bytesOf(document)).includes('<f>')).toBe(false)
  })

  it('none at all gives a table that says so', async () => {
    const document = await ordered(town, { sheet: 'patrols', from: '2020-01-01', until: '2020-01-31' })
    expect(document).toMatchObject({ state: 'ready', rows: 0 })
    expect((await rowsOf(document))[1]![0]).toContain('共 0 行')
  })

  it('more than are ever printed go out row by row, none missing', async () => {
    const many = Array.from({ length: 5_500 }, (_, n) => patrolOn('2025-06-01', 1000 + n))
    await town.cloud.database.bulkInsert('patrols', many)
    const june = { sheet: 'patrols', from: '2025-06-01', until: '2025-06-02' } as const
    const document = await written(town, await ordered(town, june))
    expect(document).toMatchObject({ state: 'ready', rows: 5_500, done: 5_500 })
    const rows = await rowsOf(document)
    expect(rows).toHaveLength(5_501)
    expect([rows[1]![0], rows[5_500]![0]]).toEqual([1, 5_500])
  })
})

describe('a bad day', () => {
  it('the function dies while it writes: the order waits, the clock makes it, and nothing is left over', async () => {
    const killed = {
      function: 'documents',
      when: 'afterRequest',
      action: /startTransaction/,
      nth: 2,
    } as const
    town.cloud.functions.killNext(killed)
    const document = await ordered(town, { sheet: 'people' })
    expect(document).toMatchObject({ state: 'waiting', address: null })
    await town.strike(townTime() + 10_000)
    expect((await listed(town)).find(({ id }) => id === document.id)).toMatchObject({ state: 'waiting' })
    await town.strike(townTime() + 2 * 60_000)
    const after = (await listed(town)).find(({ id }) => id === document.id)!
    expect(after).toMatchObject({ state: 'ready', rows: 10 })
    expect(await table(after)).toHaveLength(10)
    // Its maker died with the file stored and not noted: the second one takes that one's place.
    const [{ path, file }] = town.cloud.database.find('documentOrders', { _id: document.id }) as never as [
      { path: string; file: { fileId: string } },
    ]
    expect(file.fileId.endsWith(`/${path}`)).toBe(true)
  })

  it('while it is made in one place nobody begins it in another', async () => {
    const { id: orderId } = await ordered(town, { sheet: 'people' })
    const inHands = { state: 'waiting', file: null, tries: 1, nextAt: Date.now() + 60_000 }
    await rewrite(town, 'documentOrders', orderId, (order) => ({ ...order, ...inHands }))
    const again = await town.as('office').get('document.order', { orderId, sheet: 'people' })
    expect(again).toEqual({ state: 'waiting' })
    expect(town.cloud.database.find('documentOrders', { _id: orderId })).toMatchObject([inHands])
  })

  it('whatever kills it every time is given up, and said so', async () => {
    const killed = {
      function: 'documents',
      when: 'afterRequest',
      action: /startTransaction/,
      nth: 2,
    } as const
    town.cloud.functions.killNext(killed)
    const { id } = await ordered(town, { sheet: 'people' })
    const state = async () => (await listed(town)).find((each) => each.id === id)!.state
    for (let n = 1; n < 12 && (await state()) === 'waiting'; n++) {
      town.cloud.functions.killNext(killed)
      await town.strike(townTime() + n * 6 * 3_600_000)
    }
    expect(await state()).toBe('failed')
  })
})

it('after a week the file and all that led to it are gone', async () => {
  const document = await ordered(town, { sheet: 'people' })
  const [order] = town.cloud.database.find('documentOrders', { _id: document.id })
  const { fileId } = order!.file as { fileId: string }
  expect(await isThere(town, fileId)).toBe(true)
  const gone = endOfDayAfter(townTime(), 7)
  await town.strike(gone - 60_000)
  expect(await isThere(town, fileId)).toBe(true)
  await town.strike(gone)
  expect(await isThere(town, fileId)).toBe(false)
  expect(town.cloud.database.find('documentOrders', { _id: document.id })).toEqual([])
})

it('a phone that calls the function itself gets nothing, whatever it says', async () => {
  const { id: orderId } = await ordered(town, { sheet: 'people' })
  for (const source of ['wx_client', 'wx_devtools', 'scf,wx_client', 'wx_unknown', ''])
    expect(await town.cloud.call('documents', { orderId }, { openid: 'openid-of-office', source })).toEqual({
      ok: false,
      problem: expect.objectContaining({ code: 'action.unknown' }),
    })
})

it('a table too wide for a page goes over several, its names on each; whole numbers have no nought, others all their digits', async () => {
  const columns = [
    ...['编号', '名称'].map((title) => ({ title, kind: 'text' as const, width: 14 })),
    { title: '检查次数（次）', kind: 'count' as const, width: 10 },
    { title: '长度（公里）', kind: 'decimal' as const, width: 10 },
  ]
  const many = Array.from({ length: 20 }, (_, n) => ({ title: `列${n}`, kind: 'text' as const, width: 14 }))
  const parts = async (wide: typeof columns) => {
    const file = await writeSheets([{ title: '演示', columns: wide, said: '', rows: [['a', 'b', 1, 8.727]] }])
    return Object.entries(unzipSync(file))
      .map(([name, bytes]) => (name.endsWith('.xml') ? strFromU8(bytes) : ''))
      .join('')
  }
  const [narrow, broad] = [await parts(columns), await parts([...columns, ...many])]
  expect([/fitToWidth="(\d+)"/.exec(narrow)?.[1] ?? '1', /fitToWidth="(\d+)"/.exec(broad)?.[1]]).toEqual([
    '1',
    '2',
  ])
  expect([narrow.includes('$A:$C'), broad.includes('$A:$C')]).toEqual([false, true])
  expect(narrow).toContain('0.0##')
})
