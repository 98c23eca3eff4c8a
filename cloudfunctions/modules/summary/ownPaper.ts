/** The yearly summary in the office's own document. */
import { dayOf } from '../../../domain/calendar/day'
import { slotTexts } from '../../../domain/summary/template'
import { summaryWriting } from '../../../domain/summary/yearly/writing'
import type { Paper } from '../../kit/documents'
import { readFile } from '../../platform/sdk'
import { townshipSettings } from '../register'
import { summaryPaper } from './paper'
import { summaryOf } from './summaryRepo'
import { templateId, templates } from './templateRepo'

export const ownSummaryPaper: Paper = {
  write: summaryPaper.write,
  async into(year, now) {
    const found = await templates.get(templateId)
    const bytes = found?.fileId ? await readFile(found.fileId) : null
    if (!bytes) return null
    const [summary, { name }] = await Promise.all([summaryOf(year), townshipSettings()])
    const day = dayOf(summary.closed?.at ?? now)
    const { title, signed } = summaryWriting(summary, { township: name, day })
    const [y, m, d] = day.split('-').map(Number)
    const texts = slotTexts({
      ...{ 镇名: name, 年份: year, 标题: title, 单位: signed?.by ?? '', 日期: `${y}年${m}月${d}日` },
      values: summary.values,
    })
    return { bytes, texts }
  },
}
