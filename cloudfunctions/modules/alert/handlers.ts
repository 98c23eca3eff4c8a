/** Drafts of the office, and the one tap that makes a problem of one. */
import { alerts } from '../../../domain/alert/alerts'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { placeAt } from '../../../domain/geo/linearReference'
import { placesOf } from '../../../domain/register/reach'
import { changeWithin, openRegister, valuesOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { reaches, references } from '../register'
import { enterReport } from '../report'
import { alertEntries } from './alertRepo'

const { handlers } = openRegister(alerts, references)

/** Of what the problem says, UTF-16 units. */
const longestText = 300

/** The problem has the alert's id, so that a second tap, or one after an unclear answer, finds the first's. */
async function alertToProblem({ id, category }: ParsedInput<'alert.toProblem'>, context: BoundContext) {
  const alert = await alertEntries.get(id)
  if (!alert) return refused('register.entryUnknown')
  if (alert.state === 'problem') return done({ reportId: id })
  if (alert.state !== 'new') return refused('alert.taken')
  const reach = alert.reachId ? await reaches.get(alert.reachId) : null
  const place = alert.place ?? (reach && placeAt(placesOf(reach.geometry), reach.length / 2))
  if (!place) return refused('report.placeOutside')
  const said = [`${alert.title}（${alert.source || '告警'}）`, alert.said, alert.link]
    .filter(Boolean)
    .join('。')
  const report = {
    ...{ reportId: id, source: 'hotline' as const, category, place, photos: [] },
    ...(alert.reachId ? { hintId: alert.reachId } : {}),
    text: said.slice(0, longestText),
  }
  const filed = await enterReport(report, context)
  if (!filed.ok) return filed
  const taken = await transact(context, id, (transaction) =>
    changeWithin(transaction, alerts, id, context, (before) =>
      before
        ? done({
            values: { ...valuesOf(alerts, before), state: 'problem' },
            active: before.active,
            ended: null,
          })
        : refused('register.entryUnknown'),
    ),
  )
  return taken.ok ? done({ reportId: id }) : taken
}

export const alertHandlers = { ...handlers, 'alert.toProblem': alertToProblem }
