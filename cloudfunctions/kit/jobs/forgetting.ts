import { forget } from '../../platform/forget'
import type { Collection, Stored } from '../../platform/store'
import { chore, daily, type Job } from './job'

/** Once a day what nobody needs any more is removed. `old`: the condition, at `now` (ms since the epoch). */
export function forgetting<T extends Stored>(collection: Collection<T>, old: (now: number) => object): Job {
  const { name } = collection
  return chore({
    name: `forget_${name}`,
    title: '一批过期的记录没能清理',
    slots: daily,
    atomic: true,
    work: ({ context }) => forget(collection, old(context.now)),
  })
}
