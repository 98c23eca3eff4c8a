/** The yearly summary as a document: as it was counted last, with what the office wrote. */
import { dayOf } from '../../../domain/calendar/day'
import { summaryWriting } from '../../../domain/summary/yearly/writing'
import type { Paper } from '../../kit/documents'
import { townshipSettings } from '../register'
import { summaries, summaryOf } from './summaryRepo'

export const summaryPaper: Paper = {
  async write(year, now) {
    if (!(await summaries.get(year))) return null
    const [summary, { name }] = await Promise.all([summaryOf(year), townshipSettings()])
    return summaryWriting(summary, { township: name, day: dayOf(summary.closed?.at ?? now) })
  },
}
