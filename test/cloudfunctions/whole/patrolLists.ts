/** The lists of patrols, and of duties: more than a page of these ended on one day. */
import { anything, byId, type Listing } from './listing'
import { mine, number, villageOf } from './manyOfAll'

const endOf = (n: number) => (n % 4 === 3 ? `2026-10-${10 + (n % 20)}` : '2026-10-05')

/** Every ninth was never closed, so it is not listed. */
export const dutyOf = (n: number) => ({
  ...{ _id: `x-${number(n)}_day-${endOf(n)}`, assignmentId: `x-${number(n)}`, personId: `c-${number(n)}` },
  ...{ reachId: `m-${number(n)}`, village: villageOf(n), periodKey: `day-${endOf(n)}`, periodEnd: endOf(n) },
  ...{ done: n % 2, waiting: 0, lastPatrolId: null, required: 1, missed: n % 9 === 0 ? null : 1 - (n % 2) },
})

type PatrolList = 'patrol.listMine' | 'patrol.listAll' | 'patrol.progress'

export const patrolLists: { readonly [N in PatrolList]: Listing<N> } = {
  'patrol.listMine': {
    ...{ as: mine, collection: 'patrols', order: ['key', 'desc'], ...byId, asked: [[{}, anything]] },
  },
  'patrol.listAll': {
    ...{ as: 'office', collection: 'patrols', order: ['key', 'desc'], ...byId },
    asked: [
      [{}, anything],
      [{ status: 'rejected' }, ({ status }) => status === 'rejected'],
      [{ reachId: 'm-004' }, ({ reachId }) => reachId === 'm-004'],
      [{ personId: mine }, anything],
      [{ personId: 'colleague' }, () => false],
    ],
  },
  'patrol.progress': {
    ...{ as: 'office', collection: 'dutyProgress', order: ['periodEnd', 'desc'], ...byId },
    asked: [
      [{ from: '2025-01-01' }, ({ missed }) => typeof missed === 'number'],
      [{ from: '2025-01-01', standing: 'missing' }, ({ missed }) => Number(missed) > 0],
      [
        { until: '2026-10-15', standing: 'done' },
        ({ periodEnd, missed }) => String(periodEnd) <= '2026-10-15' && missed === 0,
      ],
      [
        { until: '2026-12-31', village: villageOf(2) },
        ({ missed, village }) => typeof missed === 'number' && village === villageOf(2),
      ],
      [
        { from: '2026-10-05', until: '2026-10-05', personId: 'c-005' },
        ({ personId, periodEnd }) => personId === 'c-005' && periodEnd === '2026-10-05',
      ],
    ],
  },
}
