/** A list of people comes in: persons, posts and appointments, all of them or nobody, and the way back. */
import { openTown, type Town, townTime } from '../town'
import { newId, tableDesk, workbook } from './tableDesk'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Of each test its own numbers. */
let nth = 0
beforeEach(() => nth++)
const phone = (n: number) => 13700000000 + nth * 100 + n

const { get, take } = tableDesk(() => town)
type Cell = string | number | null

interface Someone {
  readonly _id: string
  readonly name: string
  readonly phone: string
  readonly post: string
  readonly active: boolean
  readonly roles: readonly string[]
}
interface Post {
  readonly _id: string
  readonly personId: string
  readonly reachId: string
  readonly role: string
  readonly from: string
  readonly until: string | null
}
const found = <T>(collection: string, where: object) =>
  town.cloud.database.find(collection, where) as unknown as T[]
const called = (name: string) => found<Someone>('people', { name })
const postsOf = (personId: string) => found<Post>('assignments', { personId })
const bring = async (told: { pasted: string } | { fileId: string }, importId = newId()) => {
  await town.as('office').get('import.begin', { importId, register: 'roster', fileName: '名册', ...told })
  return importId
}
const listed = async (...people: (readonly Cell[])[]) => {
  const importId = newId()
  const rows = [
    ['某镇河长名册', null, null, null, null],
    ['序号', '姓名', '联系电话', '职务', '责任河段'],
    ...people.map((cells, n) => [n + 1, ...cells]),
  ]
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }]
  const content = Buffer.from(await workbook(rows, merges))
  return bring({ fileId: await town.upload(`imports/${importId}/list.xlsx`, content) }, importId)
}

it('comes in with posts and reaches; who answers for a reach now is said first; once more changes nothing', async () => {
  const people = [
    ['演示新甲', phone(1), '村支书', '带溪演示段、演示塘'],
    ['演示新乙', phone(2), '村主任', null],
  ] as const
  const importId = await listed(...people)
  const { reading, state } = await get(importId)
  expect([state, reading]).toMatchObject(['read', { added: 2, changed: 0, problemCount: 0 }])
  expect(reading!.examples[0]).toMatchObject({
    ...{ row: 3, title: '演示新甲', isNew: true },
    remarks: ['带溪演示段现任：演示villageChief，任命后交接', '演示塘现任：演示villageChief，任命后交接'],
  })
  expect(called('演示新甲')).toEqual([])
  expect(await take(importId)).toEqual({ state: 'taken' })
  const [chief] = called('演示新甲')
  // Chiefs' ids are read by everybody who walks with them; their phones are not.
  expect(chief!._id).not.toContain(String(phone(1)))
  expect(chief).toMatchObject({
    phone: String(phone(1)),
    post: '村支书',
    roles: ['villageChief'],
    active: true,
  })
  expect(postsOf(chief!._id).map(({ reachId, role, until }) => [reachId, role, until])).toEqual(
    expect.arrayContaining([
      ['stream-1', 'villageChief', null],
      ['pond-1', 'villageChief', null],
    ]),
  )
  const again = await listed(...people)
  expect((await get(again)).reading).toMatchObject({ added: 0, changed: 0, same: 2 })
  await take(again)
  expect(postsOf(chief!._id)).toHaveLength(2)
  expect([called('演示新甲').length, called('演示新乙').length]).toEqual([1, 1])
})

it('pasted text goes the same way; one wrong line enters nobody', async () => {
  const importId = await bring({ pasted: `演示贴甲 ${phone(1)} 演示一村 组长\n演示贴乙 138` })
  const seen = await get(importId)
  expect([seen.state, seen.reading!.problems]).toEqual([
    'faulty',
    [{ address: 'B2', sentence: '手机号是 1 开头的 11 位数字，现在是 3 位' }],
  ])
  expect(await town.as('office').refusal('import.take', { importId })).toBe('import.notReady')
  const mended = await bring({ pasted: `演示贴甲 ${phone(1)} 演示一村 组长` })
  expect(await take(mended)).toEqual({ state: 'taken' })
  expect(called('演示贴甲')).toMatchObject([{ post: '组长', active: true }])
})

it('is taken back within a day, but not whom somebody changed or who bound meanwhile; known people keep what they had', async () => {
  await take(await listed(['演示旧识', phone(1), '组长', null]))
  const importId = await listed(
    ['演示旧识', phone(1), '书记', '演示塘'],
    ['演示退', phone(2), null, '演示塘'],
    ['演示改', phone(3), null, '演示塘'],
  )
  await take(importId)
  const [changed] = called('演示改')
  const { _id: id, name } = changed!
  await town.as('office2').get('register.savePerson', {
    ...{
      id,
      name,
      phone: changed!.phone,
      post: '我改的',
      village: '',
      roles: ['villageChief'],
      active: true,
    },
  })
  expect(await town.as('office').get('import.undo', { importId })).toEqual({ state: 'undone' })
  expect((await get(importId)).undone).toEqual({ back: 2, kept: 1 })
  expect(called('演示旧识')).toMatchObject([{ post: '组长', active: true }])
  expect(called('演示退')).toMatchObject([{ active: false }])
  expect(called('演示改')).toMatchObject([{ post: '我改的', active: true }])
  const began = ({ from, until }: Post) => until === null || from <= until
  const still = (who: string) => postsOf(called(who)[0]!._id).filter(began).length
  expect([still('演示旧识'), still('演示退'), still('演示改')]).toEqual([0, 0, 1])
})

it('a function killed half-way: the clock goes on, and nobody is there twice', async () => {
  const importId = await listed(
    ...Array.from({ length: 6 }, (_, n) => [`演示续${n}`, phone(n), null, '演示塘']),
  )
  const commits = { function: 'documents', when: 'afterRequest', action: /commitTransaction/ } as const
  town.cloud.functions.killNext({ ...commits, nth: 4 })
  await town.as('office').call('import.take', { importId })
  for (let n = 1; n <= 3; n++) await town.strike(townTime() + n * 600_000)
  expect((await get(importId)).state).toBe('taken')
  for (let n = 0; n < 6; n++) {
    const [one, ...more] = called(`演示续${n}`)
    expect([more.length, postsOf(one!._id).length]).toEqual([0, 1])
  }
})

it('is the office’s alone', async () => {
  const order = { importId: newId(), register: 'roster', fileName: '名册', pasted: '演示甲 13800000001' }
  expect(await town.as('headChief').refusal('import.begin', order)).toBe('identity.forbidden')
})

describe('of a reach that ends', () => {
  const end = (lastDay: string) =>
    town.as('office').get('water.endReach', { reachId: 'pond-1', lastDay, reason: '填平' })
  const someone = (name: string) => listed([name, phone(1), null, '演示塘'])

  it('nobody is appointed for longer than it lasts, and what came in is taken back', async () => {
    await end('2026-11-20')
    const importId = await someone('演示末')
    await take(importId)
    const posts = () => postsOf(called('演示末')[0]!._id)
    expect(posts()).toMatchObject([{ reachId: 'pond-1', until: '2026-11-20' }])
    await town.as('office').get('import.undo', { importId })
    expect(posts()).toMatchObject([{ until: '2026-11-17' }])
  })

  it('on its last day it still takes people', async () => {
    await end('2026-11-18')
    expect((await get(await someone('演示今'))).state).toBe('read')
  })

  it('over, it is refused with its cell, and nobody is entered', async () => {
    await end('2026-11-17')
    const { state, reading } = await get(await someone('演示迟'))
    expect([state, reading!.problems]).toEqual([
      'faulty',
      [{ address: 'E3', sentence: '河段「演示塘」到 2026-11-17 为止，已经撤销，请核对' }],
    ])
    expect(called('演示迟')).toEqual([])
  })

  it('ended between the preview and the taking, it enters nobody either', async () => {
    await town.as('office').get('water.bringBackReach', { reachId: 'pond-1' })
    const importId = await someone('演示晚')
    expect((await get(importId)).state).toBe('read')
    await end('2026-11-17')
    expect(await take(importId)).toEqual({ state: 'faulty' })
    expect(called('演示晚')).toEqual([])
  })
})
