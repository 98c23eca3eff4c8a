/** People read as a register: found, narrowed, counted, and who changed what, by whichever action it was changed. */
import type { Input } from '../../../domain/contract/contract'
import { rewrite } from '../oldState'
import { openTown, stream, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const office = () => town.as('office')
type Asked = Input<'person.list'>
const idsOf = async (asked: Asked) => (await office().get('person.list', asked)).items.map(({ id }) => id)
const history = async (id: string) => (await office().get('person.history', { id })).items

const zhao = {
  ...{ id: 'zhao', name: '演示赵', phone: '13811112222', post: '护河队长', village: '演示九村' },
  ...{ roles: ['civilChief' as const], departmentId: null, active: true },
}

it('the history names every change with who made it: entered, appointed, bound, unbound, left with a reason', async () => {
  const save = (changes: object) => office().get('register.savePerson', { ...zhao, ...changes })
  await save({})
  await save({})
  await save({ post: '护河总队长' })
  const appointed = {
    personId: 'zhao',
    reachId: stream._id,
    role: 'villageChief',
    from: '2026-01-01',
  } as const
  await office().get('register.appoint', appointed)
  const { invitation } = await office().get('identity.invitePerson', { personId: 'zhao' })
  await town.as('residentZhao').get('identity.bindByInvitation', { invitation })
  await office().get('identity.unbindPerson', { personId: 'zhao' })
  await save({ post: '护河总队长', active: false, reason: '调走了' })
  const lines = await history('zhao')
  expect(lines.map(({ by, before, after, ended }) => [by, before, after, ended])).toEqual([
    ['演示office', { roles: ['civilChief', 'villageChief'] }, { roles: ['civilChief'] }, '调走了'],
    ['演示office', { binding: 'bound' }, { binding: 'unbound' }, undefined],
    ['演示赵', { binding: 'unbound' }, { binding: 'bound' }, undefined],
    ['演示office', { roles: ['civilChief'] }, { roles: ['civilChief', 'villageChief'] }, undefined],
    ['演示office', { post: '护河队长' }, { post: '护河总队长' }, undefined],
    ['演示office', {}, expect.objectContaining({ name: '演示赵', phone: '13811112222' }), undefined],
  ])
  expect(lines.map(({ version }) => version)).toEqual([6, 5, 4, 3, 2, 1])
  const { person } = await office().get('register.getPerson', { personId: 'zhao' })
  expect(person).toMatchObject({ active: false, version: 6 })
})

it('two who change one person: the second is told; the same save again is no matter', async () => {
  const entered = { ...zhao, id: 'sun', name: '演示孙', phone: '13811114444', post: '', village: '' }
  const { version } = await office().get('register.savePerson', entered)
  expect(version).toBe(1)
  const [mine, theirs] = [
    { ...entered, version: 1, post: '我写的' },
    { ...entered, version: 1, post: '别人写的' },
  ]
  expect(await town.as('office2').get('register.savePerson', theirs)).toEqual({ version: 2 })
  expect(await town.as('office2').get('register.savePerson', theirs)).toEqual({ version: 2 })
  expect(await office().refusal('register.savePerson', mine)).toBe('register.overtaken')
  expect(await office().get('register.savePerson', { ...mine, version: 2 })).toEqual({ version: 3 })
})

it('a role that a second person gives stands there with that person', async () => {
  const clerk = { ...zhao, id: 'qian', name: '演示钱', phone: '13811113333', roles: ['office' as const] }
  await office().get('register.savePerson', clerk)
  await town.as('office2').get('identity.decideGrant', { personId: 'qian', role: 'office', agreed: true })
  expect(await history('qian')).toMatchObject([
    { by: '演示office2', before: { roles: [] }, after: { roles: ['office'] } },
    { by: '演示office', before: {} },
  ])
})

it('is found by name, number or post, narrowed to a role, a village and a binding, those who left last', async () => {
  expect(await idsOf({ search: '13811112222' })).toEqual(['zhao'])
  expect(await idsOf({ search: '护河' })).toEqual(['qian', 'zhao'])
  expect(await idsOf({ village: '演示九村', active: true })).toEqual(['qian'])
  expect(await idsOf({ filters: { roles: 'office' }, village: '演示九村' })).toEqual(['qian'])
  expect(await idsOf({ filters: { binding: 'unbound' }, village: '演示九村' })).toEqual(['qian', 'zhao'])
  const { total } = await office().get('person.list', { limit: 1 })
  expect(total).toBe(town.cloud.database.find('people', {}).length)
})

it('is for the office alone, and says nobody which WeChat stands behind', async () => {
  for (const who of ['headChief', 'villageChief', 'policeChief'] as const)
    for (const action of ['person.list', 'person.counts'] as const)
      expect(await town.as(who).refusal(action, {})).toBe('identity.forbidden')
  expect(await town.as('villageChief').refusal('person.history', { id: 'zhao' })).toBe('identity.forbidden')
  const { items } = await office().get('person.list', { limit: 50 })
  expect(JSON.stringify([items, await history('zhao')])).not.toContain('openid')
})

it('who was bound before that was noted is carried over', async () => {
  await rewrite(town, 'people', 'villageChief', ({ binding: _, ...old }) => old)
  await town.strike(Date.parse('2026-11-20T09:00+08:00'))
  const bound = await idsOf({ filters: { binding: 'bound' } })
  expect(bound).toContain('villageChief')
  expect((await office().get('person.counts', {})).counts.unbound).toBeGreaterThan(0)
})
