/** 一河一档: one page a water that fills itself; every subject gives its own pane. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { taskStateOf } from '../../../domain/plan/taskState'
import { cycleWords } from '../../../domain/plan/wholePlan'
import { wordsOf } from '../../../domain/register/kit/words'
import { waters } from '../../../domain/register/waters'
import type { BoundContext, CallContext } from '../../platform/context'
import { publicPlan } from '../plan'
import { ask } from './asked'
import { panesOf } from './panes'

export { atReaches } from './atReaches'
export { dossierBook, dossierPaper } from './papers'

async function getDossier({ waterId }: ParsedInput<'dossier.get'>, context: BoundContext) {
  const asked = await ask(waterId, context.now)
  if (!asked) return refused('register.waterUnknown')
  const { panes, missing } = await panesOf(asked, context)
  return done({ name: asked.water.name, panes: panes.map(onWire), missing })
}

const onWire = ({ facts, items, ...pane }: Awaited<ReturnType<typeof panesOf>>['panes'][number]) => ({
  ...{ ...pane, facts: [...facts], items: [...items] },
})

async function getPublic({ waterId }: ParsedInput<'dossier.public'>, { now }: CallContext) {
  const [asked, plan] = await Promise.all([ask(waterId, now), publicPlan(waterId, now)])
  if (!asked) return refused('register.waterUnknown')
  const today = dayOf(now)
  return done({
    ...{ goal: wordsOf(waters.fields.goal, asked.water.goal), today },
    ...{ planName: plan?.plan.name ?? '', cycle: plan ? cycleWords(plan.plan) : '' },
    tasks: (plan?.tasks ?? []).map((task) => ({
      ...{ name: task.name, until: task.until, state: taskStateOf(task, today) },
    })),
  })
}

export const dossierHandlers = { 'dossier.get': getDossier, 'dossier.public': getPublic }
