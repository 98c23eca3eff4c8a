/**
 * Until November 2026 an original that the storage did not remove at once was forgotten. Phones name photos in one way,
 * so they are found by their paths; what is still to be drawn stays. Stop it anywhere, and run it twice.
 */
import { done } from '../../../../domain/contract/answer'
import { numberOf } from '../../../../domain/report/number'
import type { Report } from '../../../../domain/report/report'
import { once, walk } from '../../../kit/jobs'
import { dropFiles } from '../../../platform/pictures'
import { fileIdOf } from '../../../platform/sdk'
import { transact } from '../../../platform/transact'
import { eventsOf, reports } from '../store/reportRepo'
import { screenings } from '../store/screeningRepo'
import { uploadsIn } from '../photos/uploadsIn'

/** Photos are numbered from 1; who took one again has gone a little beyond the nine that are sent. */
const numbers = Array.from({ length: 20 }, (_, n) => n + 1)

export const clearOldOriginals = walk({
  name: 'clearOldOriginals',
  title: '一件旧问题的原始照片没能删除',
  over: reports,
  slots: once,
  atOnce: 20,
  each: async (report, { context }) => {
    const [run, events] = await Promise.all([screenings.get(report._id), eventsOf(report._id)])
    const named = await Promise.all(pathsOf(report).map(fileIdOf))
    const needed = uploadsIn(report, events)
    const unneeded = [...named, ...(run?.originals ?? [])].filter((fileId) => !needed.includes(fileId))
    const left = await dropFiles([...new Set(unneeded)])
    if (left.length > 0) throw new Error('originals are left')
    await transact({ ...context, ownRecord: true }, report._id, async (transaction) => {
      const now = await transaction.get(screenings, report._id)
      const originals = now?.originals.filter((fileId) => !unneeded.includes(fileId)) ?? []
      if (now && originals.length < now.originals.length)
        await transaction.update(screenings, report._id, { originals })
      return done(null)
    })
  },
})

/** Where its reporter, and those who worked on it, may have put photos. */
function pathsOf(report: Report): string[] {
  const files = [
    ...numbers.map((n) => `${n}.jpg`),
    ...report.lastCommands.flatMap((command) => numbers.slice(0, 9).map((n) => `${command}-${n}.jpg`)),
  ]
  const names = [...new Set([report._id, numberOf(report)])]
  return names.flatMap((name) => files.map((file) => `reports/${name}/${file}`))
}
