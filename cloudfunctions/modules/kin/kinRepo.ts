/** Chiefs and the relatives who help them with the phone; `_id` is the chief's person id. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { type Kinship, stillStands } from '../../../domain/kin/kinship'
import type { Assignment } from '../../../domain/register/assignment'
import { forgetting } from '../../kit/jobs'
import type { CallContext } from '../../platform/context'
import { keyedCode } from '../../platform/keys'
import { collection, command } from '../../platform/store'
import { people, personsBehind } from '../identity'
import { historyOf } from '../register'

export const kinships = collection<Kinship>('kinships')

/** What an ended one keeps: that it was, not with whose phone. */
export const over = { state: 'ended', helper: null, code: null } as const

const memory = 7 * 86_400_000

/** A week over it says nothing any more; what was done stands in the patrols and in the audit log. */
export const forgetKin = forgetting(kinships, (now) => ({ forgetAfter: command.lt(now - memory) }))

export const digitsId = (code: string) => keyedCode('kin code', code).toString('hex')

export interface Standing {
  readonly kinship: Kinship
  /** All of the chief. */
  readonly appointments: readonly Assignment[]
}

/** What is agreed, as long as it stands: the same two phones, a chief with an appointment, within the year. */
export async function standing(kinship: Kinship, now: number): Promise<Standing | null> {
  if (kinship.state !== 'agreed') return null
  const [appointments, chief] = await Promise.all([
    historyOf({ personId: kinship._id }),
    people.get(kinship._id),
  ])
  const sameChief = chief?.active && chief.boundTo === kinship.chief
  return sameChief && stillStands(kinship, appointments, now) ? { kinship, appointments } : null
}

/** The chief's side for the phone that asks, if it may help now. */
export async function helpedBy(context: CallContext, chiefId: string): Promise<Answer<Standing>> {
  const [kinship, office] = await Promise.all([kinships.get(chiefId), isOfOffice(context)])
  if (kinship?.helper !== context.openid) return refused('kin.unknown')
  if (office) return refused('kin.office')
  const stands = await standing(kinship, context.now)
  return stands ? done(stands) : refused('kin.unknown')
}

/** Who answers patrols, now or under another person of the register, does not write a chief's words. */
export async function isOfOffice({ openid, caller }: CallContext): Promise<boolean> {
  const behind = await people.getMany(await personsBehind(openid))
  return [caller, ...behind].some((each) =>
    each?.roles.some((role) => role === 'office' || role === 'headChief'),
  )
}
