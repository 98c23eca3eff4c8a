/**
 * Words stored before the mask knew what it knows now are masked again, once. A mask that learns more takes another name
 * for these jobs. Stop it anywhere, and run it twice: what is masked stays as it is.
 */
import type { StoredEvent } from '../../../../domain/report/events'
import { masked } from '../../../../domain/report/maskNumbers'
import { once, walk } from '../../../kit/jobs'
import { changeMany } from '../../../platform/changeMany'
import { reportEvents, reports } from '../store/reportRepo'

export const maskReportsAnew = walk({
  name: 'maskReportsAnew',
  title: '一件旧问题里的号码没能隐去',
  over: reports,
  slots: once,
  each: async ({ _id, text, outcome }) => {
    // Only what is still the same, as somebody may be writing.
    if (masked(text) !== text) await changeMany(reports, { _id, text }, { text: masked(text) })
    if (masked(outcome) !== outcome) await changeMany(reports, { _id, outcome }, { outcome: masked(outcome) })
  },
})

export const maskEventsAnew = walk({
  name: 'maskEventsAnew',
  title: '一条旧问题进展里的号码没能隐去',
  over: reportEvents,
  slots: once,
  each: async (event) => {
    const { _id, text } = event as StoredEvent & { readonly text?: string }
    if (text && masked(text) !== text)
      await changeMany(reportEvents, { _id, text }, { text: masked(text) } as object)
  },
})
