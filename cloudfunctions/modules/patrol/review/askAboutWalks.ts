/** Once a day: what others found where a chief had seen nothing is asked about, each matter and each walk once. */
import { addDays, dayOf, startOfDay } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import { defaultAskedWithin } from '../../../../domain/patrol/dutyPolicy'
import { questionDays, walkToAskAbout } from '../../../../domain/patrol/question'
import { daily, walk } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { foundLately, type LateFinding, reports } from '../../report'
import { patrolKey, patrols } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'
import { questions } from '../store/questionRepo'

/** A report may take so many days until it is dispatched; before that no chief hears of it. */
const dispatchedWithin = 21

export const askAboutWalks = walk({
  name: 'askAboutWalks',
  title: '一次巡河没能问河长当时的情况',
  over: reports,
  slots: daily,
  lapses: true,
  where: (slot) => foundLately(startOfDay(addDays(slot, -dispatchedWithin))),
  without: ['text', 'photos', 'after', 'outcome', 'lastCommands', 'cleared'],
  each: (report, { context }) => ask(context, report),
})

/** More are not walked at one reach in these days. */
const mostWalks = 60

async function ask(context: CallContext, report: LateFinding): Promise<void> {
  const foundDay = dayOf(report.submittedAt)
  const { policy } = await dutyTerms(foundDay)
  const { askedWithin: within = defaultAskedWithin } = policy
  if (within === 0) return
  const [from, to] = [startOfDay(addDays(foundDay, -within)), startOfDay(addDays(foundDay, 1))]
  const key = command.gte(patrolKey(from, '')).and(command.lt(patrolKey(to, '')))
  const matter = report.number
  if (matter === undefined) return
  const [[asked], walks] = await Promise.all([
    questions.read({ where: { matter }, limit: 1 }),
    patrols.read({
      ...{ where: { reachId: report.reachId, key }, order: [['key', 'desc']], limit: mostWalks },
      without: ['assessment'],
    }),
  ])
  const walked = asked ? null : walkToAskAbout(walks, { foundDay, foundBy: report.filedBy, within })
  if (!walked) return
  const { _id, personId, reachName, day: patrolDay } = walked
  await transact(context, _id, async (transaction) => {
    if (await transaction.get(questions, _id)) return done(null)
    const until = addDays(dayOf(context.now), questionDays)
    await transaction.set(questions, {
      ...{ _id, personId, reachName, patrolDay, matter, foundDay, until },
      ...{ category: report.category, answer: null },
    })
    return done(null)
  })
}
