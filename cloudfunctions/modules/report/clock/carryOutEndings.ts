/** The clock's part of an ending that waited its ten minutes: it is carried out as by the person who decided. */
import { passing } from '../../../../domain/contract/passing'
import { done } from '../../../../domain/contract/answer'
import { commandsOf } from '../../../../domain/report/ending'
import type { Report } from '../../../../domain/report/report'
import { queue } from '../../../kit/jobs'
import type { BoundContext, CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { whoCalls } from '../../../platform/whoCalls'
import { people } from '../../identity'
import { admit, dropWhatIsOver } from '../endings/endings'
import { waits } from '../store/record'
import { reports } from '../store/reportRepo'
import { readyFor, stepIn } from '../handling/step'

export const carryOutEndings = queue({
  name: 'carryOutEndings',
  title: '一件问题没能按时不予受理、并案或办结',
  over: reports,
  due: (now) => ({ 'ending.until': command.lte(now).and(command.gt(0)) }),
  order: [['ending.until', 'asc']],
  each: async (report, { context }) => carryOut(context, report),
})

async function carryOut(context: CallContext, { _id, ending: decided }: Report): Promise<void> {
  if (!decided) return
  const acting = await asWhoDecided(context, decided.personId, `report.${decided.command.type}`)
  const allowed = acting && (await admit(acting, _id, decided.command))
  if (!acting || !allowed?.ok) return backToTheDesk(context, _id, decided.until)
  const ready = await readyFor(acting)
  const answer = await transact(acting, _id, async (transaction) => {
    const report = await transaction.get(reports, _id)
    // Taken back, or carried out, since it was looked for.
    if (report?.ending?.until !== decided.until) return done({})
    await waits(transaction, report, null)
    const step = { reportId: _id, commandId: `ending${decided.until}` }
    return stepIn(transaction, acting, ready, step, commandsOf(decided.command), allowed.value)
  })
  if (answer.ok) return dropWhatIsOver(acting, _id, decided.command)
  if (passing.has(answer.problem.code)) throw new Error(answer.problem.code)
  await backToTheDesk(context, _id, decided.until)
}

/** With the roles of now: who has left the office ends nothing any more. */
async function asWhoDecided(
  context: CallContext,
  personId: string,
  action: string,
): Promise<BoundContext | null> {
  const openid = (await people.get(personId))?.boundTo
  const caller = openid ? await whoCalls(openid, context.now, ['office', 'headChief']) : null
  return openid && caller ? { ...context, action, openid, caller, byClock: false } : null
}

/** What cannot be done any more lies where it lay. */
async function backToTheDesk(context: CallContext, reportId: string, until: number): Promise<void> {
  await transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    if (report?.ending?.until === until) await waits(transaction, report, null)
    return done(null)
  })
}
