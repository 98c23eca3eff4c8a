/** A list of people names a reach for somebody whom the office appoints to it by hand as well: one appointment holds. */
import { everBegan, type Assignment } from '../../../domain/register/assignment'
import { openTown, type Town } from '../town'
import { newId, tableDesk } from './tableDesk'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const { get, take } = tableDesk(() => town)

/** On a line of the list, as typed. */
const line = (n: number, post: string, reaches = '') =>
  `演示名${n} ${13700006000 + n} ${post} 演示一村 ${reaches}`
const bring = async (...lines: string[]) => {
  const importId = newId()
  const told = { importId, register: 'roster', fileName: '名册', pasted: lines.join('\n') }
  await town.as('office').get('import.begin', told)
  return importId
}
const entered = async (...people: number[]) => {
  await take(await bring(...people.map((n) => line(n, '组长'))))
  return people.map((n) => town.cloud.database.find('people', { name: `演示名${n}` })[0]!._id as string)
}
const fromMonday = { reachId: 'pond-1', role: 'villageChief', from: '2026-11-23' } as const
const held = (personId: string) =>
  town.cloud.database
    .find('assignments', { personId })
    .map((each) => each as unknown as Assignment)
    .filter(everBegan)
    .map(({ reachId, from, until }) => [reachId, from, until])
    .sort()

it('appointed from next Monday: the list says so and appoints nobody beside that, whatever else it changes', async () => {
  const [personId] = await entered(1)
  await town.as('office').get('register.appoint', { ...fromMonday, personId: personId! })
  const importId = await bring(line(1, '书记', '演示塘、带溪演示段'))
  const already = '演示塘已任命，2026-11-23 起任职，这里不再任命'
  expect((await get(importId)).reading!.examples).toMatchObject([
    {
      title: '演示名1',
      remarks: [already, '带溪演示段现任：演示villageChief，任命后交接'],
    },
  ])
  expect(await take(importId)).toEqual({ state: 'taken' })
  expect(town.cloud.database.find('people', { name: '演示名1' })).toMatchObject([{ post: '书记' }])
  expect(held(personId!)).toEqual([
    ['pond-1', '2026-11-23', null],
    ['stream-1', '2026-11-18', null],
  ])
  // Where nothing else is new either, it is still said.
  expect((await get(await bring(line(1, '书记', '演示塘')))).reading).toMatchObject({
    ...{ added: 0, changed: 0, same: 1 },
    examples: [{ title: '演示名1', same: true, remarks: [already] }],
  })
})

it('whose appointment was taken back before it began is appointed by the list', async () => {
  const [personId] = await entered(2)
  const importId = await bring(line(2, '组长', '演示塘'))
  await take(importId)
  await town.as('office').get('import.undo', { importId })
  expect(held(personId!)).toEqual([])
  await take(await bring(line(2, '组长', '演示塘')))
  expect(held(personId!)).toEqual([['pond-1', '2026-11-18', null]])
})

it('appointed by hand while the list is taken, each holds one appointment', async () => {
  const people = Array.from({ length: 12 }, (_, n) => 3 + n)
  const ids = await entered(...people)
  const importId = await bring(...people.map((n) => line(n, '组长', '演示塘')))
  // From the end of the list, so that the two meet on the way.
  const byHand = async () => {
    for (const personId of [...ids].reverse())
      await town.as('office2').call('register.appoint', { ...fromMonday, personId })
  }
  await Promise.all([take(importId), byHand()])
  expect((await get(importId)).state).toBe('taken')
  expect(ids.map((id) => held(id).length)).toEqual(people.map(() => 1))
})
