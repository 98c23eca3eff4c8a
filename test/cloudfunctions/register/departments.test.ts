/** The office keeps the departments that problems are dispatched to, and says who works for which. */
import { openTown, phoneOf, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const housing = { id: 'housing', name: '演示住建办', active: true }
const environment = { id: 'environment', name: '演示生态环境所', active: true }

const clerk = {
  id: 'unbound',
  name: '演示部门人员',
  phone: phoneOf('unbound'),
  post: '科员',
  village: '',
  roles: ['department' as const],
  active: true,
}

const stored = (collection: string, _id: string) => town.cloud.database.find(collection, { _id })[0]

it('are added, renamed and listed for the office, those in use first', async () => {
  const office = town.as('office')
  await office.get('register.saveDepartment', { ...housing, name: '旧名' })
  await office.get('register.saveDepartment', environment)
  await office.get('register.saveDepartment', housing)
  await office.get('register.saveDepartment', { id: 'agriculture', name: '演示农业办', active: false })
  const { items } = await office.get('register.listDepartments', {})
  const ids = items.map(({ id }) => id)
  expect(ids.slice(-1)).toEqual(['agriculture'])
  expect(ids.indexOf('environment')).toBeLessThan(ids.indexOf('housing'))
  expect(items).toContainEqual(housing)
})

it('its telephone stays when a phone saves that knows nothing of telephones', async () => {
  const office = town.as('office')
  const { record } = await office.get('department.get', { id: 'housing' })
  const entry = { ...record.entry, phone: '0577-00000002' }
  await office.get('department.save', { id: 'housing', version: record.version, entry })
  await office.get('register.saveDepartment', { ...housing, name: '演示住建所' })
  const phone = async () => (await office.get('department.get', { id: 'housing' })).record
  expect((await phone()).entry).toEqual({ name: '演示住建所', phone: '0577-00000002' })
  const older = { id: 'housing', version: (await phone()).version, entry: { name: housing.name } as never }
  await office.get('department.save', older)
  expect((await phone()).entry).toEqual({ name: housing.name, phone: '0577-00000002' })
})

it('saved again unchanged leave no second audit line', async () => {
  const lines = () => town.cloud.database.find('audit', { target: 'housing' }).length
  const before = lines()
  await town.as('office').get('register.saveDepartment', housing)
  expect(lines()).toBe(before)
})

it('are the office’s to change; residents and chiefs do not even see the list', async () => {
  expect(await town.as('villageChief').refusal('register.saveDepartment', housing)).toBe('identity.forbidden')
  expect(await town.as('resident').refusal('register.listDepartments', {})).toBe('identity.unbound')
  expect(await town.as('office').refusal('register.saveDepartment', { ...housing, name: ' ' })).toBe(
    'input.invalid',
  )
})

it('someone who works for one carries it into the binding, and on when the office changes it', async () => {
  const office = town.as('office')
  await office.get('register.savePerson', { ...clerk, departmentId: 'housing' })
  const person = town.as('unbound')
  const phoneCode = town.cloud.openApi.phones.newCode(clerk.phone, townTime())
  await person.get('identity.bindByPhone', { phoneCode })
  expect(stored('bindings', person.openid)).toMatchObject({ personId: 'unbound', departmentId: 'housing' })
  await office.get('register.savePerson', { ...clerk, departmentId: 'environment' })
  expect(stored('bindings', person.openid)).toMatchObject({ departmentId: 'environment' })
  const { person: shown } = await office.get('register.getPerson', { personId: 'unbound' })
  expect(shown.departmentId).toBe('environment')
})

it('a form that knows nothing of departments leaves the belonging as it was', async () => {
  await town.as('office').get('register.savePerson', { ...clerk, post: '主任' })
  expect(stored('people', 'unbound')).toMatchObject({ post: '主任', departmentId: 'environment' })
})

it('who loses the role loses the department with it', async () => {
  const person = town.as('unbound')
  await town
    .as('office')
    .get('register.savePerson', { ...clerk, roles: ['cleaner'], departmentId: 'environment' })
  expect(stored('bindings', person.openid)).toMatchObject({ roles: ['cleaner'], departmentId: null })
})

it('a department that does not exist is refused and changes nothing', async () => {
  const refusal = await town
    .as('office')
    .refusal('register.savePerson', { ...clerk, post: '所长', departmentId: 'invented' })
  expect(refusal).toBe('report.assigneeUnknown')
  expect(stored('people', 'unbound')).toMatchObject({ post: '科员' })
})
