/** Makes briefs, and tells of them: what was stopped between the two goes on there. */
import { randomUUID } from 'node:crypto'
import { afterMaking, type Brief } from '../../../domain/brief/brief'
import { done } from '../../../domain/contract/answer'
import { type CallContext, systemContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { briefs } from './briefRepo'
import { contentOf } from './contentOf'
import { tellBrief } from './tellBrief'

/**
 * Counted side by side, told one after the other, since many are told the same people. One that can't be made stops no
 * other; then it throws at the end, so that the clock tries each alone.
 */
export async function makeBriefs(ids: readonly string[]): Promise<void> {
  const now = Date.now()
  const context = { ...systemContext('brief.make', randomUUID(), now), ownRecord: true }
  const failures: unknown[] = []
  const failed = (error: unknown) => void failures.push(error)
  const made = await Promise.all(ids.map((id) => written(context, id).catch(failed)))
  for (const brief of made) if (brief) await finish(context, brief).catch(failed)
  if (failures.length > 0) throw failures[0]
}

async function finish(context: CallContext, brief: Brief): Promise<void> {
  await tellBrief(context, brief)
  await transact(context, brief._id, async (transaction) => {
    const stored = await transaction.get(briefs, brief._id)
    // Asked for again meanwhile: then it stays due.
    if (stored && stored.wanted === null) await transaction.update(briefs, brief._id, { nextAt: null })
    return done(null)
  })
}

/** As it stands now, with nothing left to do but to tell of it; null where it is not its turn. */
async function written(context: CallContext, id: string): Promise<Brief | null> {
  const waiting = await briefs.get(id)
  if (!waiting || waiting.nextAt === null || waiting.nextAt > context.now) return null
  if (waiting.page !== null && waiting.wanted === null) return waiting
  const content = await contentOf(waiting, context.now)
  // There is nothing to write about any more.
  if (!content) return { ...waiting, tells: false }
  const answer = await transact(context, id, async (transaction) => {
    const brief = await transaction.get(briefs, id)
    const next = brief && afterMaking(brief, content, context.now)
    if (next) await transaction.set(briefs, next)
    return done(next ?? brief)
  })
  return answer.ok ? answer.value : null
}
