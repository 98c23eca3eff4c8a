/** What people did to each other's identities, and by which WeChat identities a person was known. */
import { stillTied, type Tie, tieId, type TieKind, twoPeople } from '../../../domain/identity/twoPeople'
import type { Answer } from '../../../domain/contract/answer'
import type { ProblemCode } from '../../../domain/contract/problems'
import { forgetting } from '../../kit/jobs'
import { collection, command, type Stored } from '../../platform/store'
import type { Transaction } from '../../platform/transact'

const personTies = collection<Tie>('personTies')

/** A day longer than they last. */
const memory = 31 * 86_400_000

export const forgetTies = forgetting(personTies, (now) => ({ at: command.lt(now - memory) }))

/**
 * Everyone who may hold what this person does in the own hand: the person, and who made or took over the person
 * lately. To be read before the transaction that ties them.
 */
export async function handsOf(personId: string, now: number): Promise<string[]> {
  const behind = await personTies.readAll({ where: { to: personId } })
  return [personId, ...behind.filter((tie) => stillTied(tie, now)).map(({ by }) => by)]
}

export async function tie(
  transaction: Transaction,
  hands: readonly string[],
  to: string,
  kind: TieKind,
  at: number,
): Promise<void> {
  for (const by of new Set(hands)) {
    if (by !== to) await transaction.set(personTies, { _id: tieId(by, to), by, to, kind, at })
  }
}

/** The one check wherever a second person is asked for; `same`: the refusal for one person alone. */
export async function checkTwo(
  transaction: Transaction,
  one: string,
  other: string,
  now: number,
  same?: ProblemCode,
): Promise<Answer<null>> {
  const ties = [
    await transaction.get(personTies, tieId(one, other)),
    await transaction.get(personTies, tieId(other, one)),
  ]
  return twoPeople(one, other, ties, now, same)
}

/** For lists: with which of these people the caller cannot decide anything together. */
export async function tooCloseTo(
  personId: string,
  others: readonly string[],
  now: number,
): Promise<Set<string>> {
  const unique = [...new Set(others)]
  const ids = unique.flatMap((other) => [tieId(personId, other), tieId(other, personId)])
  const ties = await personTies.getMany(ids)
  return new Set(unique.filter((other) => !twoPeople(personId, other, ties, now).ok))
}

/** A WeChat identity under which a person was known; `_id` is made of both. */
interface KnownBy extends Stored {
  readonly openid: string
  readonly personId: string
  readonly at: number
}

const knownBy = collection<KnownBy>('knownBy')

export async function rememberIdentity(
  transaction: Transaction,
  openid: string,
  personId: string,
  at: number,
) {
  await transaction.set(knownBy, { _id: `${openid}:${personId}`, openid, personId, at })
}

/** All WeChat identities of a person so far; a person changes the phone a few times in a life. */
export async function identitiesOfPerson(personId: string): Promise<string[]> {
  const found = await knownBy.readAll({ where: { personId } })
  return found.map(({ openid }) => openid)
}

/** Whom this WeChat identity stood for so far. */
export async function personsBehind(openid: string): Promise<string[]> {
  const found = await knownBy.readAll({ where: { openid } })
  return found.map(({ personId }) => personId)
}
