/** Facts of patrols, by the day they count for. */
import type { Fact } from '../fact'

const room = '/office/patrol/patrols?from={from}&until={until}'

export const patrolFacts = {
  patrols: { title: '巡河', unit: '次', counts: '巡河台账里这一期的全部记录', room },
  patrolsMet: { title: '达标和认可的巡河', unit: '次', counts: '判定为达标，或说明后已认可的记录', room },
  patrolKilometres: {
    ...{ title: '巡河里程', unit: '公里', decimals: 1, room },
    counts: '每次巡河实际走的路程之和，每次按米四舍五入',
  },
  patrolProblems: {
    title: '巡河发现的问题',
    unit: '处',
    counts: '巡河清单里勾出的问题，现场处置的也算',
    room,
  },
  missedPeriods: {
    ...{ title: '没巡够的任务期', unit: '期' },
    counts: '在这一期里到期、次数没有巡够的任务，一人一段一期算一期；停巡的不算',
    room: '/office/patrol/progress?standing=missing&from={from}&until={until}',
  },
} as const satisfies Record<string, Fact>
