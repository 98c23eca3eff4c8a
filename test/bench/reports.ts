/** Stored reports of years, and new ones, for the benchmarks. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Input } from '../../domain/contract/contract'
import { cellOf } from '../../domain/geo/cell'
import type { LngLat } from '../../domain/geo/coordinates'
import { categories } from '../../domain/report/category'
import { desksOf } from '../../domain/report/desks'
import { newborn } from '../../domain/report/evolve'
import { publicEntryOf } from '../../domain/report/publicEntry'
import { type Report, sortKeyOf } from '../../domain/report/report'
import { stream, type Town, townTime } from '../cloudfunctions/town'

const anHour = 3600_000
/** A township settles what it gets: this many stay open whatever the history. */
const open = 300

/** Every so many lie at one water, so that with few stored its list is already a full page. */
const busy = 4

const line = stream.geometry.shape === 'line' ? stream.geometry.line : stream.geometry.ring
const placeOf = (n: number): LngLat => {
  const [lng, lat] = line[n % line.length]!
  return [lng + (n % 97) * 0.0002, lat + (n % 89) * 0.0002]
}

export function* pastReports(count: number): Generator<Report> {
  const now = townTime()
  for (let n = 0; n < count; n++) {
    const _id = `past${String(n).padStart(20, '0')}`
    const submittedAt = now - (n + 100) * anHour
    const isOpen = n < open
    const dueAt = now + n * anHour
    const born = newborn('resident', submittedAt, dueAt)
    const lead = { kind: 'department' as const, id: 'environment', name: '演示部门' }
    const life = isOpen
      ? { ...born, state: 'handling' as const, handling: 'ordinary' as const, lead }
      : { ...born, state: 'closed' as const, dueAt: null, closedAt: submittedAt + anHour }
    yield {
      ...life,
      _id,
      digest: '',
      category: categories[n % categories.length]!,
      text: '演示',
      place: placeOf(n),
      cell: cellOf(placeOf(n)),
      reachId: n % busy === 0 ? stream._id : `reach-${n % 50}`,
      reachName: stream.name,
      village: `演示${n % 40}村`,
      reachAt: 10,
      submittedAt,
      photos: [],
      after: [],
      outcome: '',
      witnesses: 0,
      open: isOpen,
      desks: desksOf(life),
      strikeAt: null,
      screening: 'passed',
      cleared: [],
      filedBy: null,
      sortKey: sortKeyOf(isOpen ? dueAt : submittedAt + anHour, _id),
      events: 1,
      lastCommands: [],
    }
  }
}

export function* pastPublicReports(count: number) {
  for (const report of pastReports(count)) {
    const entry = publicEntryOf(report)
    if (entry) yield entry
  }
}

const photo = readFileSync(path.resolve(__dirname, '../fixtures/photos/landscape_6.jpg'))
let made = 0

/** A report as a resident's phone sends it, photo uploaded; each by somebody else, since one person may file only few. */
export async function newReport(town: Town): Promise<{ who: string; input: Input<'report.submit'> }> {
  const n = ++made
  const reportId = `report${String(n).padStart(18, '0')}`
  const fileId = await town.upload(`reports/${reportId}/1.jpg`, photo)
  const [lng, lat] = line[n % line.length]!
  return {
    who: `resident${n}`,
    input: {
      reportId,
      category: 'floating',
      place: [lng, lat],
      text: '桥下有垃圾',
      photos: [fileId],
      link: 'wechat',
      contact: '',
    },
  }
}
