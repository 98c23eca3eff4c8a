/**
 * 导出到县: a ZIP with what a machine reads (CSV, GeoJSON), what people read (xlsx), how the county calls each column, and a
 * manifest with the hash of every file. The same data gives the same files, byte for byte.
 */
import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { dayOf } from '../../domain/calendar/day'
import { type DocumentOrder, exchangeName } from '../../domain/document/order'
import { wholeTitles } from '../../domain/document/papers'
import { exchangeColumns, exchangeSchema, type ExchangeColumn } from '../../domain/exchange/columns'
import { csvHead, csvLine } from '../../domain/exchange/csv'
import { pathsOf } from '../../domain/exchange/settings'
import { exchangeRows, exchangeSettings, reachFeatures, rememberCursor } from '../modules/exchange'
import { townshipSettings } from '../modules/register'
import type { CallContext } from '../platform/context'
import { writeRows } from './port/writeSheets'
import type { Written } from './writeTable'

type Tell = (progress: { rows: number; done: number }) => Promise<void>
type Files = Record<string, Uint8Array>

const utf8 = new TextEncoder()
const json = (value: unknown) => utf8.encode(`${JSON.stringify(value, null, 2)}\n`)
/** ms that a change may be under way before it is written: it carries the time at which it began. */
const slowest = 2 * 60_000
/** Of every file in the archive, so that the same content is the same archive. */
const mtime = new Date('2026-01-01T00:00:00')

export async function writeExchange(
  context: CallContext,
  order: DocumentOrder,
  tell: Tell,
): Promise<Written> {
  const { now } = context
  const cursor = now - slowest
  const [settings, township] = await Promise.all([exchangeSettings(), townshipSettings()])
  const columns = exchangeColumns(settings.phones)
  const files: Files = {}
  const rows: Record<string, number> = {}
  let done = 0
  for (const [entity, own] of Object.entries(columns)) {
    const found = await rowsOf(entity, order)
    rows[entity] = found.length
    files[`${entity}.csv`] = csvOf(own, found)
    files[`${entity}.xlsx`] = await writeRows(entity, own, found)
    await tell({ rows: (done += found.length), done })
  }
  files['reaches.geojson'] = await geojson()
  files['mapping.json'] = json(mapping(columns, settings.names))
  files['manifest.json'] = json({
    ...{ schema: exchangeSchema, township: township.name, period: { from: order.from, until: order.until } },
    since: order.since ?? null,
    cursor,
    ...{ madeAt: new Date(now).toISOString(), phones: settings.phones, textPrefix: "'", rows },
    unmapped: pathsOf(columns).filter((path) => !(path in settings.names)),
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, hashed(bytes)])),
  })
  const zip = zipSync(files, { level: 6, mtime })
  const file = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const name = exchangeName(wholeTitles.exchange.title, order, dayOf(now))
  const stored = async () => void (await rememberCursor(context, cursor))
  return { file, name, bytes: file.length, rows: done, stored }
}

async function rowsOf(entity: string, { from, until, since }: DocumentOrder) {
  const found = []
  const asked = { days: { from, until }, since: since ?? null }
  for await (const page of exchangeRows[entity]!(asked)) found.push(...page)
  return found
}

function csvOf(columns: readonly ExchangeColumn[], rows: Awaited<ReturnType<typeof rowsOf>>): Uint8Array {
  const names = columns.map(({ name }) => name)
  const lines = rows.map((row) => csvLine(names.map((name) => row[name] ?? null)))
  return utf8.encode(csvHead(names) + lines.join(''))
}

async function geojson(): Promise<Uint8Array> {
  const features: string[] = []
  for await (const page of reachFeatures()) features.push(...page)
  return utf8.encode(`{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`)
}

const hashed = (bytes: Uint8Array) => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** Each column with what it means and how the county calls it; null where nobody has said so. */
const mapping = (
  columns: Readonly<Record<string, readonly ExchangeColumn[]>>,
  names: Readonly<Record<string, string>>,
) =>
  Object.fromEntries(
    Object.entries(columns).map(([entity, own]) => [
      entity,
      own.map(({ name, title }) => ({ name, title, county: names[`${entity}.${name}`] ?? null })),
    ]),
  )
