/** Writes a plan as the office of the town does. */
import type { Input } from '../../../domain/contract/contract'
import { planGoals, planProblems, plans, planTasks } from '../../../domain/plan/plans'
import { emptyEntry } from '../../../domain/register/kit/register'
import type { Town } from '../town'

type Entry<N extends 'plan' | 'planProblem' | 'planGoal' | 'planTask'> = Partial<Input<`${N}.save`>['entry']>

/** In the town it is the 18th of November 2026. */
export function writing(town: Town) {
  const office = () => town.as('office')
  return {
    async water(id = 'stream') {
      await town.cloud.database.bulkInsert('waters', [
        { _id: id, name: '带溪', kind: 'stream', level: 'county', active: true },
      ])
    },
    plan: (id: string, part: Entry<'plan'> = {}) =>
      office().get('plan.save', {
        ...{ id, version: 0 },
        entry: { ...emptyEntry(plans), name: `${id}一河一策`, waterId: 'stream', from: 2026, ...part },
      }),
    problem: (id: string, planId: string, part: Entry<'planProblem'> = {}) =>
      office().get('planProblem.save', {
        ...{ id, version: 0 },
        entry: { ...emptyEntry(planProblems), planId, name: `问题${id}`, field: 'pollution', ...part },
      }),
    goal: (id: string, planId: string, part: Entry<'planGoal'> = {}) =>
      office().get('planGoal.save', {
        ...{ id, version: 0 },
        entry: {
          ...{
            ...emptyEntry(planGoals),
            planId,
            name: `指标${id}`,
            now: 'Ⅴ',
            wanted: 'Ⅲ',
            year: 2027,
            ...part,
          },
        },
      }),
    task: (id: string, planId: string, part: Entry<'planTask'> = {}) =>
      office().get('planTask.save', {
        ...{ id, version: 0 },
        entry: {
          ...{ ...emptyEntry(planTasks), planId, name: `任务${id}`, field: 'pollution' },
          ...{ begins: '2026-03-01', until: '2026-12-31', personId: 'villageChief', ...part },
        },
      }),
    /** A sound plan, not handed in. */
    async whole(id: string) {
      await this.plan(id)
      await this.problem(`${id}-p`, id)
      await this.goal(`${id}-g`, id, { problemId: `${id}-p` })
      await this.task(`${id}-t`, id, { goalId: `${id}-g` })
    },
    async inForce(id: string) {
      await this.whole(id)
      await office().get('plan.submit', { planId: id, number: 1 })
      await town.as('headChief').get('plan.decide', { planId: id, number: 1, approved: true, reason: '' })
    },
  }
}
