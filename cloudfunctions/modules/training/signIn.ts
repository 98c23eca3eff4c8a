/**
 * Signing in with the code on the screen: an offer, on the day itself, without a place. Whoever stands on the list
 * already, by whatever way, stays there once.
 */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { isOpenForSigning } from '../../../domain/training/presence'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { lineOf } from './presence'
import { presence, presenceNamed, presenceOf, signingCode, trainings } from './presenceRepo'

type Asked = ParsedInput<'training.signIn'>

/** A wrong code and a training that does not exist are the same to whoever tries. */
async function trainingOf({ trainingId, code }: Asked) {
  return code === signingCode(trainingId) ? trainings.get(trainingId) : null
}

export async function forSigning(input: Asked, { now, caller }: BoundContext) {
  const training = await trainingOf(input)
  if (!training) return refused('training.codeWrong')
  const line = await presence.get(presenceOf(input.trainingId, caller.personId))
  const { title, day, time, place, active } = training
  const open = active && isOpenForSigning(day, dayOf(now))
  return done({ title, day, time, place, open, signed: line !== null && !line.struck })
}

export async function signIn(input: Asked, context: BoundContext) {
  const { trainingId } = input
  const { personId, name, roles } = context.caller
  const training = await trainingOf(input)
  if (!training) return refused('training.codeWrong')
  if (!training.active || !isOpenForSigning(training.day, dayOf(context.now)))
    return refused('training.notToday')
  const line = lineOf(trainingId, { _id: personId, name, roles })
  return transact(context, trainingId, async (transaction) => {
    const before = await transaction.get(presence, line._id)
    // Written by hand before the register knew the name.
    const written = await transaction.get(presence, presenceNamed(trainingId, name))
    if ([before, written].some((each) => each && !each.struck)) return done({})
    await transaction.set(presence, { ...line, trainingId, byCode: true, struck: false, at: context.now })
    return done({})
  })
}
