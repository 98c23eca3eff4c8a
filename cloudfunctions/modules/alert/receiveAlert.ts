/** A genuine notice becomes a draft, once; what comes again, too often or without shape changes nothing. */
import { createHash } from 'node:crypto'
import { alerts } from '../../../domain/alert/alerts'
import { dayOf, momentOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { emptyEntry } from '../../../domain/register/kit/register'
import { reachAt } from '../../../domain/report/reachAt'
import { addNew } from '../../platform/addNew'
import { systemContext } from '../../platform/context'
import { withinAll, withinHere } from '../../platform/rate'
import { collection, command, type Stored } from '../../platform/store'
import { transact } from '../../platform/transact'
import { changeWithin } from '../../kit/register'
import { forgetting } from '../../kit/jobs'
import { reachesNear } from '../register'
import { alertEntries } from './alertRepo'
import { type Notice, oldest, readAlert, type Said } from './notice'

/** Of one source in a minute; a sensor that says more has gone mad. */
const limit = { name: 'alert', perMinute: 60 }

/** `_id` is source and nonce: what was said once under it is not said again. */
interface Heard extends Stored {
  readonly at: number
}
const heard = collection<Heard>('alertNonces')

/** Twice the time in which a notice is believed, ms. */
export const forgetNonces = forgetting(heard, (now) => ({ at: command.lt(now - 2 * oldest * 1000) }))

/** The HTTP status to answer with: 200 also where the same alert was there already. */
export async function receiveAlert(
  event: unknown,
  requestId: string,
  now: number,
): Promise<200 | 400 | 401 | 409 | 429> {
  const notice = readAlert(event, now)
  if (!notice) return 401
  const { source, nonce, said } = notice
  if (!withinHere(source, limit, now) || !(await withinAll(source, limit, now))) return 429
  const _id = `${source}_${nonce}`
  if (await heard.get(_id)) return 409
  // Kept before it counts as heard: whoever dies between is told the same again, and the same is one draft.
  if (said) await keep(notice, said, requestId, now)
  if (!(await addNew(heard, { _id, at: now }))) return 409
  return said ? 200 : 400
}

async function keep({ source }: Notice, said: Said, requestId: string, now: number): Promise<void> {
  const id = createHash('sha256').update(`${source} ${said.id}`).digest('hex').slice(0, 32)
  if (await alertEntries.get(id)) return
  const at = said.at === undefined ? now : said.at * 1000
  const found = said.place ? reachAt(said.place, await reachesNear(said.place, dayOf(at))) : null
  const values = {
    ...emptyEntry(alerts),
    ...{ title: said.title, source, seenOn: dayOf(at), clock: momentOf(at).slice(-5), said: said.text },
    ...{ link: said.link ?? '', place: said.place ?? null, reachId: found?.reach._id ?? null },
  }
  const caller = { _id: '', personId: '', name: `接口 ${source}`, roles: [], boundAt: 0 }
  const context = { ...systemContext('events.alert', requestId, now), caller }
  await transact(context, id, (transaction) =>
    changeWithin(transaction, alerts, id, context, (before) =>
      before
        ? done({ values: before, active: before.active, ended: before.ended ?? null })
        : done({ values, active: true, ended: null }),
    ),
  )
}
