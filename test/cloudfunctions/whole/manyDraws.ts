/** Draws of nine days. */
import { anything, byId, type Listing } from './listing'

export const drawn = (n: number) => ({
  ...{
    _id: `d-${n}`,
    key: `2026-11-${10 + (n % 9)}_d-${n}`,
    title: '演示抽查',
    day: '2026-11-10',
    state: 'fixed',
  },
  ...{ subject: 'reach', rule: '全镇在册河段', size: 1, total: 2, waiting: true },
})

export const drawListing: Listing<'draw.list'> = {
  ...{ as: 'residentAny', collection: 'draws', order: ['key', 'desc'], ...byId },
  asked: [[{}, anything]],
}
