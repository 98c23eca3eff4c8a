import type { Trouble } from '../../../domain/job/trouble'
import { systemContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { Refusal } from '../../platform/refusal'
import type { Stored } from '../../platform/store'
import type { Job, Stroke } from './job'

/**
 * Null when the work succeeded, else what stood in its way. Throws the refusals that later may be none, e.g. without
 * the vault's keys: no document is to blame for them. `round` makes the request id of its own.
 */
export async function attempt(
  job: Job,
  slot: string,
  { requestId, now, deadline }: Stroke,
  documents: readonly Stored[],
  round: string,
): Promise<Trouble | null> {
  const action = `clock.${job.name}`
  const context = systemContext(action, `${requestId}_${job.name}_${slot}_${round}`.slice(0, 100), now)
  try {
    await job.work(documents, { context, slot, deadline })
    return null
  } catch (error) {
    if (error instanceof Refusal && error.mayPass) throw error
    logFailure(action, requestId, error)
    return troubleOf(error)
  }
}

/** Words of errors may quote the document, so only their kind is kept. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return 'refused'
  const { errCode, code = '' } = Object(error) as { errCode?: unknown; code?: unknown }
  // The platform's own refusals have a number, those of the network a name; Node's about a wrong value begin so.
  const ofOurs = error instanceof TypeError || String(code).startsWith('ERR_')
  return !ofOurs && (errCode !== undefined || code !== '') ? 'unreachable' : 'malformed'
}
