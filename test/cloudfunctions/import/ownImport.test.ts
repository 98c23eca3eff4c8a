/** An import stores in the name of who brought the table: nobody else steps it, and nobody who is of the office no more. */
import { phoneOf, openTown, type Town, townTime } from '../town'
import { newId, tableDesk } from './tableDesk'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const { get } = tableDesk(() => town)
const notYours = 'import.notYours'

const begin = async (name: 'office' | 'office2', pasted: string) => {
  const importId = newId()
  const told = { importId, register: 'roster', fileName: '名册', pasted }
  await town.as(name).get('import.begin', told)
  return { ...told, importId }
}
const called = (name: string) => town.cloud.database.find('people', { name })

it('a colleague can neither take what somebody only looked at, nor have it read otherwise, nor take it back', async () => {
  const told = await begin('office', '演示借名 13700009001 演示一村 组长')
  const { importId } = told
  const other = town.as('office2')
  expect(await other.refusal('import.begin', told)).toBe('submission.conflict')
  expect(await other.refusal('import.choose', { importId, chosen: [] })).toBe(notYours)
  expect(await other.refusal('import.take', { importId })).toBe(notYours)
  expect([called('演示借名'), town.cloud.database.find('personTies', {})]).toEqual([[], []])
  await town.as('office').get('import.take', { importId })
  expect(await other.refusal('import.undo', { importId })).toBe(notYours)
  expect(called('演示借名')).toMatchObject([{ active: true, phoneSetBy: { personId: 'office' } }])
})

it('the list says whose each is', async () => {
  const { importId } = await begin('office', '演示看看 13700009002 演示一村')
  const mineIn = async (name: 'office' | 'office2') => {
    const { items } = await town.as(name).get('import.list', { register: 'roster' })
    return items.find(({ id }) => id === importId)
  }
  expect(await mineIn('office')).toMatchObject({ mine: true, byName: '演示office' })
  expect(await mineIn('office2')).toMatchObject({ mine: false, byName: '演示office' })
})

it('who is of the office no more while it runs stores nothing: it stops, and the clock takes back what is stored', async () => {
  const lines = Array.from({ length: 6 }, (_, n) => `演示离岗${n} 1370000910${n} 演示一村`)
  const { importId } = await begin('office2', lines.join('\n'))
  const commits = { function: 'documents', when: 'afterRequest', action: /commitTransaction/ } as const
  town.cloud.functions.killNext({ ...commits, nth: 4 })
  await town.as('office2').call('import.take', { importId })
  const some = called('演示离岗0')
  expect(some).toMatchObject([{ active: true }])
  await town.as('office').get('register.savePerson', {
    ...{ id: 'office2', name: '演示office2', phone: phoneOf('office2'), post: '', village: '' },
    ...{ roles: [], active: true },
  })
  for (let n = 1; n <= 3; n++) await town.strike(townTime() + n * 600_000)
  const { state, reading } = await get(importId)
  expect([state, reading!.problems]).toEqual([
    'faulty',
    [{ address: '', sentence: '演示office2已不在河长办，没有导入；要导入，请在河长办的人自己选一次文件' }],
  ])
  const active = lines.flatMap((_, n) => called(`演示离岗${n}`).filter((each) => each['active']))
  expect(active).toEqual([])
})
