/** Reports as phones send them, and steps as desks take them; with ids of their own and real photos. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Input } from '../../../domain/contract/contract'
import type { LngLat } from '../../../domain/geo/coordinates'
import type { Report } from '../../../domain/report/report'
import { eventually } from '../../local/waiting'
import { stream, townTime, type Moment, type Town } from '../town'

type Submission = Input<'report.submit'>
type Name = Parameters<Town['as']>[0]

export const hour = 3600_000
export const aDay = 24 * hour

let made = 0

/** A new id as the phone makes them. */
export const newId = () => `report${String(++made).padStart(18, '0')}`

/** Each with its own folder of fixtures' photos; `landscape_6` is small, `DSCN0010` tells where it was taken. */
export const photo = (name = 'landscape_6') =>
  readFileSync(path.resolve(__dirname, '../../fixtures/photos', `${name}.jpg`))

/** An answer without the signatures of its photos' addresses, which are new each second. */
export const unsigned = <Answer>(answer: Answer) =>
  JSON.parse(JSON.stringify(answer).replace(/\?sign=[^"]*/g, '')) as Answer

/** On the stream, so many points (about 30 m each) from upstream. */
export function onStream(n: number): [number, number] {
  const { geometry } = stream
  const [lng, lat] = (geometry.shape === 'line' ? geometry.line[n] : undefined) as LngLat
  return [lng, lat]
}

/** Where no water of the township is near. */
export const faraway: [number, number] = [121.5, 28.9]

export function upload(town: Town, reportId: string, name = 'before.jpg', bytes = photo()): Promise<string> {
  return town.upload(`reports/${reportId}/${name}`, bytes)
}

export async function submission(town: Town, changes: Partial<Submission> = {}): Promise<Submission> {
  const reportId = changes.reportId ?? newId()
  const photos = changes.photos ?? [await upload(town, reportId)]
  const place = onStream(20)
  const words = { text: '桥下有污水流出来', link: 'wechat', contact: '' } as const
  return { category: 'outlet', place, ...words, ...changes, reportId, photos }
}

export async function filed(
  town: Town,
  who: Name,
  changes: Partial<Submission> = {},
  at?: Moment,
): Promise<{ reportId: string; receipt: string }> {
  return town.as(who).get('report.submit', await submission(town, changes), at)
}

/** Entered by the office; without photos, so that a test is quick. */
export async function entered(
  town: Town,
  changes: Partial<Input<'report.enter'>> = {},
  at?: Moment,
): Promise<string> {
  const reportId = newId()
  const words = { category: 'outlet', text: '群众来电反映', source: 'hotline', photos: [] } as const
  const input = { reportId, ...words, photos: [], place: onStream(30), ...changes }
  await town.as('office').get('report.enter', input, at)
  return input.reportId
}

export const environment = { kind: 'department', id: 'environment', name: '' } as const
export const agriculture = { kind: 'department', id: 'agriculture', name: '' } as const

/** A step of this report, each with a command id of its own. */
export const step = (reportId: string) => ({ reportId, commandId: newId() })

type Charge = Partial<Input<'report.dispatch'>>

export function dispatched(town: Town, reportId: string, changes: Charge = {}, at?: Moment) {
  const charge = { lead: environment, joint: [], handling: 'ordinary', text: '' } as const
  return town.as('office').get('report.dispatch', { ...step(reportId), ...charge, joint: [], ...changes }, at)
}

export async function resolved(town: Town, reportId: string, by: Name = 'environment', at?: Moment) {
  const after = await upload(town, reportId, `${newId()}.jpg`, photo('portrait_3'))
  return town.as(by).get('report.resolve', { ...step(reportId), text: '已封堵排口', photos: [after] }, at)
}

export function verified(town: Town, reportId: string, close = true, at?: Moment) {
  const verdict = { text: '', severity: 'ordinary', close } as const
  return town.as('office').get('report.verify', { ...step(reportId), ...verdict }, at)
}

/** Walked to its end, all on the same day. */
export async function closed(town: Town, reportId: string, at?: Moment) {
  await dispatched(town, reportId, {}, at)
  await resolved(town, reportId, 'environment', at)
  await verified(town, reportId, true, at)
}

/** Received, and shown to everyone. */
export async function published(town: Town, reportId: string) {
  await town.as('office').get('report.accept', step(reportId))
  await town.as('office').get('report.release', { ...step(reportId), passed: true })
}

export function stored(town: Town, reportId: string): Report {
  const [report] = town.cloud.database.find('reports', { _id: reportId })
  return report as unknown as Report
}

/** By which strangers and handlers know it. */
export const numberOf = (town: Town, reportId: string): string => stored(town, reportId).number!

interface Told {
  readonly type: string
  readonly by: string
  readonly seq: number
  readonly level?: number
}

export function eventsOf(town: Town, reportId: string): Told[] {
  const events = town.cloud.database.find('reportEvents', { reportId }) as unknown as Told[]
  return [...events].sort((a, b) => a.seq - b.seq)
}

export const typesOf = (town: Town, reportId: string) => eventsOf(town, reportId).map(({ type }) => type)

/** All that lies in the store, but counts of calls; `audit` only where it is asked for. */
export function everything({ cloud: { database } }: Town, without: readonly string[] = ['rates', 'audit']) {
  const names = database.collectionNames().filter((name) => !without.includes(name))
  return Object.fromEntries(names.map((name) => [name, database.find(name, {})]))
}

export const auditOf = (town: Town, query: object) => town.cloud.database.find('audit', query as never)

/** What the content check makes of it, when its messages are here. */
export function screeningBecomes(town: Town, reportId: string, screening: Report['screening']) {
  return eventually(
    async () => stored(town, reportId).screening,
    (now) => now === screening,
  )
}

/** Whether a file lies in the cloud's storage. */
export async function isThere(town: Town, fileId: string): Promise<boolean> {
  const answer = await fetch(`${town.cloud.url}/files?id=${encodeURIComponent(fileId)}`)
  return answer.ok
}

export const at = (server: number): Moment => ({ server })
export const later = (milliseconds: number): Moment => at(townTime() + milliseconds)
