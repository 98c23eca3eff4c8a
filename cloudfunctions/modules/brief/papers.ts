/** Briefs to Word: as they were made; a month of the township that nobody has made, as it can be counted now. */
import { newBrief } from '../../../domain/brief/brief'
import { writingOf } from '../../../domain/brief/page'
import { dayOf } from '../../../domain/calendar/day'
import type { Paper } from '../../kit/documents'
import { townshipSettings } from '../register'
import { briefs } from './briefRepo'
import { contentOf } from './contentOf'

const isMonth = (of: string) => /^20\d\d-(0[1-9]|1[0-2])$/.test(of)

export const monthlyPaper: Paper = {
  async write(month, now) {
    if (!isMonth(month) || month > dayOf(now).slice(0, 7)) return null
    const made = await madePaper(month)
    if (made) return made
    const running = newBrief({ month, waterId: null, waterName: '', tells: false }, now)
    const content = await contentOf(running, now)
    return content?.page ? writingOf(content.page, { by: await deskName(), day: dayOf(now) }) : null
  },
}

export const riverPaper: Paper = { write: (id) => madePaper(id) }

/** Null where it was not made. */
async function madePaper(id: string) {
  const brief = await briefs.get(id)
  if (!brief?.page) return null
  return writingOf(brief.page, { by: await deskName(), day: dayOf(brief.madeAt ?? 0) })
}

const deskName = async () => `${(await townshipSettings()).name}河长制办公室`
