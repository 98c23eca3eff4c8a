/** Makes briefs, and tells of them: what was stopped between the two goes on there. */
import { randomUUID } from 'node:crypto'
import { afterMaking, type Brief } from '../../../domain/brief/brief'
import { done } from '../../../domain/contract/answer'
import { type CallContext, systemContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { briefs } from './briefRepo'
import { contentOf } from './contentOf'
import { tellBrief } from './tellBrief'

/** One that can't be made stops no other; then it throws at the end, so that the clock tries each alone. */
export async function makeBriefs(ids: readonly string[]): Promise<void> {
  const failures: unknown[] = []
  for (const id of ids) await makeBrief(id).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

async function makeBrief(id: string): Promise<void> {
  const now = Date.now()
  const context = { ...systemContext('brief.make', randomUUID(), now), ownRecord: true }
  const waiting = await briefs.get(id)
  if (!waiting || waiting.nextAt === null || waiting.nextAt > now) return
  const made = await written(context, waiting)
  if (made) await tellBrief(context, made)
  await transact(context, id, async (transaction) => {
    const brief = await transaction.get(briefs, id)
    // Asked for again meanwhile: then it stays due.
    if (brief && brief.wanted === null) await transaction.update(briefs, id, { nextAt: null })
    return done(null)
  })
}

/** As it stands now; null where there is nothing to write about any more. */
async function written(context: CallContext, waiting: Brief): Promise<Brief | null> {
  if (waiting.page !== null && waiting.wanted === null) return waiting
  const content = await contentOf(waiting, context.now)
  if (!content) return null
  const answer = await transact(context, waiting._id, async (transaction) => {
    const brief = await transaction.get(briefs, waiting._id)
    if (!brief) return done(null)
    const next = afterMaking(brief, content, context.now)
    if (next) await transaction.set(briefs, next)
    return done(next ?? brief)
  })
  return answer.ok ? answer.value : null
}
