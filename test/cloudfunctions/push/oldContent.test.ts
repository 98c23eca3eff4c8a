/** The content library as phones know it that were there before the register: their three actions. */
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const tip = { id: 'rain', kind: 'tip' as const, title: '雨后', text: '看岸。', on: '', active: true }
const waterDay = { ...tip, id: 'water', kind: 'festival' as const, on: '03-22' }

it('they save, list and switch off, and a newer phone sees the same', async () => {
  const office = town.as('office')
  await office.get('push.saveContent', tip)
  await office.get('push.saveContent', waterDay)
  await office.get('push.saveContent', { ...tip, active: false })
  const { items } = await office.get('push.listContent', {})
  expect(items.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([{ ...tip, active: false }, waterDay])
  const { record } = await office.get('content.get', { id: 'rain' })
  expect(record).toMatchObject({ version: 2, active: false, ended: { by: '演示office' } })
})

it('what they delete is out of use, and stays', async () => {
  const office = town.as('office')
  await office.get('push.removeContent', { id: 'water' })
  await office.get('push.removeContent', { id: 'nowhere' })
  expect((await office.get('content.get', { id: 'water' })).record).toMatchObject({ active: false })
})

it('no festival has two in use, whoever writes the second', async () => {
  const office = town.as('office')
  const { id: _id, active: _active, ...entry } = waterDay
  await office.get('content.save', { id: 'first', version: 0, entry })
  expect(await office.refusal('push.saveContent', { ...waterDay, id: 'second' })).toBe('register.taken')
  expect(await office.refusal('content.end', { id: 'water', version: 2, reason: null })).toBe(
    'register.taken',
  )
  await office.get('content.end', { id: 'first', version: 1, reason: '换一条' })
  await office.get('content.end', { id: 'water', version: 2, reason: null })
})
