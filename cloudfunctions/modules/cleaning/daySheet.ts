/** What cleaners noted each day as a table for Excel (保洁台账). */
import { dayOf } from '../../../domain/calendar/day'
import { cleaningDays, contracts } from '../../../domain/cleaning/contracts'
import type { ValuesOf } from '../../../domain/register/kit/fields'
import { wordsOf } from '../../../domain/register/kit/words'
import { column, type Sheet, withinDays } from '../../kit/documents'
import { historyOf, logLines, type StoredLine } from '../../kit/register'
import { reachesBriefly, villagesThen } from '../register'
import { storedContracts } from './contracts'

type Day = ValuesOf<typeof cleaningDays.fields>

interface Row {
  readonly line: StoredLine
  readonly noted: Day
  readonly reach: string
  readonly village: string
  readonly stretch: string
  readonly length: number | null
}

const keyAt = (moment: number) => String(moment).padStart(14, '0')
const within = (narrowed: Parameters<Sheet['count']>[0]) => ({
  log: cleaningDays.name,
  ...withinDays(narrowed, 'key', keyAt),
})

export const cleaningDaySheet: Sheet<Row> = {
  columns: [
    column('日期', 'day', 12, ({ line }) => dayOf(line.at)),
    column('河段', 'text', 22, ({ reach }) => reach),
    column('哪一截', 'text', 16, ({ stretch }) => stretch),
    column('长度（公里）', 'decimal', 10, ({ length }) => length),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('保洁员', 'text', 12, ({ line }) => line.by),
    column('清理内容', 'text', 24, ({ noted }) => wordsOf(cleaningDays.fields.did, noted.did)),
    column('清理量（袋）', 'decimal', 10, ({ noted }) => noted.bags),
    column('保洁前照片（张）', 'count', 10, ({ noted }) => noted.before.length),
    column('保洁后照片（张）', 'count', 10, ({ noted }) => noted.after.length),
    column('说明', 'text', 24, ({ noted }) => noted.note),
  ],
  count: (narrowed) => logLines.count(within(narrowed)),
  async *pages(narrowed) {
    const places = await stretches()
    for await (const page of logLines.pages({ where: within(narrowed) }, 'key'))
      yield page.flatMap((line) => {
        const place = places.get(line.of)
        const village = place?.villageOn(dayOf(line.at)) ?? ''
        if (!place || (narrowed.village !== '' && narrowed.village !== village)) return []
        return [{ line, noted: line.entry as Day, ...place, village }]
      })
  },
}

/** Contracts are few; by what their lines are kept under. */
async function stretches() {
  const all = await storedContracts.readAll()
  const ids = [...new Set(all.flatMap(({ reachId }) => reachId ?? []))]
  const [found, villageThen] = await Promise.all([reachesBriefly(ids), villagesThen(ids)])
  const reaches = new Map(found.map((reach) => [reach._id, reach]))
  return new Map(
    all.map(({ _id, reachId, stretch, length }) => {
      const reach = reaches.get(reachId ?? '')
      const villageOn = (day: string) => (reach ? villageThen(reach._id, day, reach.village) : '')
      const where = { reach: reach?.name ?? '', villageOn }
      return [
        historyOf(contracts, _id),
        { ...where, stretch: stretch ?? '', length: length ?? null },
      ] as const
    }),
  )
}
