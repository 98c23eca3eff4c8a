/** What the first screen of either phone says about 亲友代办. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { codeLasts, type Kinship } from '../../../domain/kin/kinship'
import type { CallContext } from '../../platform/context'
import { toExplainFor } from './helping'
import { kinships, standing } from './kinRepo'

export async function waiting(_: object, { openid, caller, now }: CallContext) {
  const [own, helped] = await Promise.all([
    caller ? kinships.get(caller.personId) : null,
    kinships.readAll({ where: { helper: openid } }),
  ])
  const lines = await Promise.all(helped.map((kinship) => lineOf(kinship, now)))
  return done({
    offered: own?.state === 'offered' && now < own.codeUntil,
    asked: own && askedBy(own, now),
    helped: lines.flatMap((line) => (line && line.toExplain > 0 ? [line] : [])),
  })
}

/** Who waits for the chief's yes. */
function askedBy({ state, askedAt, name, relation }: Kinship, now: number) {
  return state === 'asked' && now < askedAt + codeLasts && relation ? { name, relation } : null
}

async function lineOf(kinship: Kinship, now: number) {
  if (!(await standing(kinship, now))) return null
  const { _id: chiefId, chiefName } = kinship
  return { chiefId, chiefName, toExplain: (await toExplainFor(chiefId, dayOf(now))).length }
}
