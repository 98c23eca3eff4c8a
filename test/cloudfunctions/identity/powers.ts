/** What the office can do to an identity, for tests of the power of two. */
import type { Role } from '../../../domain/identity/role'
import { at } from '../report/reporting'
import { type Town, townTime } from '../town'

export const days = (n: number) => n * 86_400_000

type Staff = 'office' | 'office2' | 'headChief'

export function entryOf(town: Town, id: string) {
  const [person] = town.cloud.database.find('people', { _id: id }) as unknown as {
    name: string
    phone: string
    roles: Role[]
    active: boolean
  }[]
  const { name, phone, roles, active } = person!
  return { id, name, phone, post: '演示职务', village: '演示一村', roles, active }
}

/** Somebody of the office changes a person of the register. */
export const change = (
  town: Town,
  by: Staff,
  id: string,
  part: Partial<ReturnType<typeof entryOf>>,
  when = townTime(),
) => town.as(by).call('register.savePerson', { ...entryOf(town, id), ...part }, at(when))

let entered = 0

/** An entry of the register that nobody has made yet. */
export function newcomer(id = `entered-${++entered}`) {
  const phone = `1980000${id.replace(/\D/g, '').padStart(4, '0')}`
  return { id, name: `演示${id}`, phone, post: '', village: '', roles: [] as Role[], active: true }
}

/** A person nobody knew before, entered by somebody of the office with a phone of the own. */
export async function enter(town: Town, by: Staff, roles: Role[], when = townTime()) {
  const entry = { ...newcomer(), roles }
  const { id, phone } = entry
  await town.as(by).get('register.savePerson', entry, at(when))
  return { id, phone, wechat: `resident-${id}` as const }
}

/** Binds a person with whatever WeChat holds this phone number. */
export const bindPhone = (town: Town, wechat: `resident${string}`, phone: string, when = townTime()) => {
  const phoneCode = town.cloud.openApi.phones.newCode(phone, when)
  return town.as(wechat).get('identity.bindByPhone', { phoneCode }, at(when))
}

export async function invite(
  town: Town,
  by: Staff,
  personId: string,
  wechat: `resident${string}`,
  when = townTime(),
): Promise<void> {
  const { invitation } = await town.as(by).get('identity.invitePerson', { personId }, at(when))
  await town.as(wechat).get('identity.bindByInvitation', { invitation }, at(when))
}

/** Two who are two give a role. */
export async function granted(
  town: Town,
  personId: string,
  role: 'office' | 'headChief',
  [proposer, confirmer]: readonly [Staff, Staff] = ['office', 'office2'],
  when = townTime(),
): Promise<void> {
  const { roles } = entryOf(town, personId)
  await change(town, proposer, personId, { roles: [...roles, role] }, when)
  await town.as(confirmer).get('identity.decideGrant', { personId, role, agreed: true }, at(when))
}
