/**
 * Whether the caller reported a matter, under any WeChat identity of theirs: nobody approves, verifies or pays what
 * they reported. Compared by code, inside the vault; the answer goes into a refusal to the caller and nowhere else.
 */
import { refused, done, type Answer } from '../../../domain/contract/answer'
import type { BoundContext } from '../../platform/context'
import { Refusal } from '../../platform/refusal'
import { identitiesOfPerson } from '../identity'
import { reporterCode } from './reporterCode'
import { reporters } from './vaultRepo'

type Asking = Pick<BoundContext, 'caller' | 'openid'>

/** Of these reports, those of the caller. Throws the refusal `vault.unavailable`. */
async function ofCaller(
  { caller, openid }: Asking,
  reportIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const [identities, found] = await Promise.all([
    identitiesOfPerson(caller.personId),
    reporters.getMany(reportIds),
  ])
  if (found.length === 0) return new Set()
  const own = new Set([openid, ...identities].map(reporterCode))
  return new Set(found.filter(({ code }) => own.has(code)).map(({ _id }) => _id))
}

/** The same for lists and buttons: where the vault is shut nothing is decided, and lists are read all the same. */
export async function ownReports(
  context: Asking,
  reportIds: readonly string[],
): Promise<ReadonlySet<string>> {
  try {
    return await ofCaller(context, reportIds)
  } catch (error) {
    if (error instanceof Refusal) return new Set()
    throw error
  }
}

/** Refusals: identity.otherNeeded; throws the refusal `vault.unavailable`. */
export async function notOwnReport(context: Asking, ...reportIds: readonly string[]): Promise<Answer<null>> {
  const own = await ofCaller(context, reportIds)
  return own.size > 0 ? refused('identity.otherNeeded') : done(null)
}
