/** The next of what is sent upwards again and again lists itself. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { newsItems as register, nextDues } from '../../../domain/news/news'
import { daily, walk } from '../../kit/jobs'
import { changeWithin, type StoredEntry, valuesOf } from '../../kit/register'
import { byClock, type BoundContext } from '../../platform/context'
import { collection, command } from '../../platform/store'
import { transact } from '../../platform/transact'

type Item = StoredEntry<typeof register.fields>

/** Once a day: what comes again and again has its next one, which by itself comes once. */
export const listNext = walk<Item>({
  name: 'listNextNews',
  title: '一项要重复报送的没能排出下一次',
  over: collection<Item>(register.collection),
  slots: daily,
  everySlot: true,
  lapses: true,
  where: () => ({ active: true, repeats: command.in(['month', 'quarter', 'halfYear', 'year']) }),
  each: async (item, { context }) => {
    for (const due of nextDues(item, dayOf(context.now))) await listOne(item, due, byClock(context))
  },
})

/** The id says of which one and when, so that it is listed once, also after it was called off. */
function listOne(item: Item, due: string, context: BoundContext) {
  const id = `${item._id.slice(0, 50)}-${due.replaceAll('-', '')}`
  return transact(context, id, (transaction) =>
    changeWithin(transaction, register, id, context, (before) => {
      if (before)
        return done({
          values: valuesOf(register, before),
          active: before.active,
          ended: before.ended ?? null,
        })
      const { title, kind, to } = item
      const values = { ...emptyNews, title, kind, to, due }
      return done({ values, active: true, ended: null })
    }),
  )
}

const emptyNews = valuesOf(register, {})
