/** The list of names of a training, as the office keeps it. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Person } from '../../../domain/identity/person'
import { attendeeOf, isOpenForSigning, namesWritten, tally } from '../../../domain/training/presence'
import { trainings as register } from '../../../domain/training/trainings'
import { changeWithin, valuesOf } from '../../kit/register'
import type { BoundContext, CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { presence, presenceNamed, presenceOf, type Presence, signingCode, trainings } from './presenceRepo'

const listOf = (trainingId: string) => presence.readAll({ where: { trainingId } })

export async function listPresent(
  { trainingId }: ParsedInput<'training.present'>,
  { now }: Pick<CallContext, 'now'>,
) {
  const [training, listed] = await Promise.all([trainings.get(trainingId), listOf(trainingId)])
  if (!training) return refused('register.entryUnknown')
  const items = listed
    .sort((a, b) => a.at - b.at || a.name.localeCompare(b.name))
    .map(({ _id: id, name, kind, byCode, struck }) => ({ id, name, kind, byCode, struck }))
  const open = training.active && isOpenForSigning(training.day, dayOf(now))
  return done({ code: signingCode(trainingId), open, items })
}

type Line = Pick<Presence, '_id' | 'personId' | 'name' | 'kind'>

export const lineOf = (
  trainingId: string,
  { _id: personId, name, roles }: Pick<Person, '_id' | 'name' | 'roles'>,
): Line => ({
  ...{ _id: presenceOf(trainingId, personId), personId, name, kind: attendeeOf(roles) },
})

const stranger = (trainingId: string, name: string): Line => ({
  ...{ _id: presenceNamed(trainingId, name), personId: null, name, kind: 'other' },
})

/** Names of several people of the register are given back: which of them it was the office says by choosing. */
export async function addPresent(input: ParsedInput<'training.addPresent'>, context: BoundContext) {
  const { trainingId, names, personIds = [] } = input
  const [training, roster, chosen] = await Promise.all([
    trainings.get(trainingId),
    people.readAll({ where: { active: true } }),
    people.getMany(personIds),
  ])
  if (!training) return refused('register.entryUnknown')
  if (chosen.length < new Set(personIds).size) return refused('register.personUnknown')
  const written = namesWritten(names)
  if (written.length > mostAtOnce) return refused('input.tooLarge')
  const found = written.map((name) => ({ name, same: roster.filter((person) => person.name === name) }))
  const unclear = found.filter(({ same }) => same.length > 1).map(({ name }) => name)
  const lines = [
    ...found.flatMap(({ name, same }) =>
      same.length > 1 ? [] : [same[0] ? lineOf(trainingId, same[0]) : stranger(trainingId, name)],
    ),
    ...chosen.map((person) => lineOf(trainingId, person)),
  ]
  return transact(context, trainingId, async (transaction) => {
    let added = 0
    for (const line of lines) {
      const before = await transaction.get(presence, line._id)
      if (before && !before.struck) continue
      added++
      const byCode = before?.byCode ?? false
      await transaction.set(presence, { ...line, trainingId, byCode, struck: false, at: context.now })
    }
    return done({ added, known: lines.length - added, unclear })
  })
}

/** A transaction reads each name by itself. */
const mostAtOnce = 100

export async function strikePresent(
  { id, struck }: ParsedInput<'training.strikePresent'>,
  context: BoundContext,
) {
  return transact(context, id, async (transaction) => {
    const line = await transaction.get(presence, id)
    if (!line) return refused('register.entryUnknown')
    if (line.struck !== struck) await transaction.update(presence, id, { struck })
    return done({})
  })
}

export async function countPresent(
  { trainingId }: ParsedInput<'training.countPresent'>,
  context: BoundContext,
) {
  const listed = await listOf(trainingId)
  const present = tally(listed.filter(({ struck }) => !struck))
  return transact(context, trainingId, (transaction) =>
    changeWithin(transaction, register, trainingId, context, (before) => {
      if (!before) return refused('register.entryUnknown')
      const values = { ...valuesOf(register, before), present }
      return done({ values, active: before.active, ended: before.ended ?? null })
    }),
  )
}
