/**
 * What the clock does for the briefs: on the first working day it puts them down, then has the function `documents` make
 * them, which carries what the summary is counted and written with.
 */
import { newBrief } from '../../../domain/brief/brief'
import { monthDue } from '../../../domain/brief/due'
import { queue, walk } from '../../kit/jobs'
import { addNew } from '../../platform/addNew'
import { callFunction } from '../../platform/sdk'
import { command } from '../../platform/store'
import { hasWalkedBy } from '../patrol'
import { reaches, waters } from '../register'
import { briefs } from './briefRepo'

/** ms a stroke of the clock waits for a few briefs. */
const patience = 40_000

/** None of a month in which nobody had walked yet: a township that has just begun is told nothing of before. */
async function months(now: number): Promise<string[]> {
  const month = monthDue(now)
  return month !== null && (await hasWalkedBy(month)) ? [month] : []
}

/** What may be gone of a water that was taken out of use; one that only reaches know is in use. */
async function inUse(waterIds: readonly string[]): Promise<string[]> {
  const ended = (await waters.getMany(waterIds)).filter(({ active }) => active === false)
  const gone = new Set(ended.map(({ _id }) => _id))
  return waterIds.filter((id) => !gone.has(id))
}

const planBriefs = walk({
  name: 'planBriefs',
  title: '一条河的河流简报没能排上',
  over: reaches,
  slots: months,
  everySlot: true,
  without: ['geometry', 'box', 'cells'],
  together: async (here, { slot: month, context }) => {
    const plan = (waterId: string | null, waterName: string) =>
      addNew(briefs, newBrief({ month, waterId, waterName, tells: true }, context.now))
    if (here.some(({ waterId }) => typeof waterId !== 'string')) throw new TypeError('a reach of no water')
    await plan(null, '')
    const nameOf = new Map(here.map(({ waterId, waterName }) => [waterId, waterName]))
    for (const waterId of await inUse([...nameOf.keys()])) await plan(waterId, nameOf.get(waterId)!)
  },
})

const makeBriefs = queue({
  name: 'makeBriefs',
  title: '一份简报没能做好',
  over: briefs,
  due: (now) => ({ nextAt: command.lte(now).and(command.gt(0)) }),
  order: [['nextAt', 'asc']],
  atOnce: 10,
  together: (due) => callFunction('documents', { briefIds: due.map(({ _id }) => _id) }, patience),
})

export const briefJobs = [planBriefs, makeBriefs]
