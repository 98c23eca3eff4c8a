/**
 * A small town for tests: the built functions behind the real SDK on a local cloud of its own, three reaches and
 * a handful of demo people. Tests speak as persons: `town.as('villageChief').call('patrol.today', {})`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { database } from '../../config/database'
import { startOfDay } from '../../domain/calendar/day'
import type { Answer } from '../../domain/contract/answer'
import {
  type ActionName,
  contract,
  functionOf,
  type Input,
  type Output,
  wireVersion,
} from '../../domain/contract/contract'
import { cellsAround } from '../../domain/geo/cell'
import { lineLength, ringLength, boxOf } from '../../domain/geo/distance'
import type { Person } from '../../domain/identity/person'
import type { Role } from '../../domain/identity/role'
import type { Reach } from '../../domain/register/reach'
import { REACH_RADIUS } from '../../domain/report/reachAt'
import type { Assignment } from '../../domain/register/assignment'
import { type LocalCloud, startLocalCloud } from '../../local'
import type { LocalCloudOptions } from '../../local/options'
import { lendKeys } from '../local/payment/lentKeys'

/** Keys of the vault, for tests only. */
export const vaultKeys = {
  VAULT_KEYS: `test:${Buffer.alloc(32, 1).toString('base64')}`,
  VAULT_LOOKUP_KEY: Buffer.alloc(32, 2).toString('base64'),
}

const functionsDir = path.resolve(__dirname, '../../dist/cloudfunctions')

const winding = Array.from(
  { length: 60 },
  (_, i) => [120.35 + i * 0.0003, 27.65 + Math.sin(i / 5) * 0.0005] as const,
)
const shore = Array.from({ length: 25 }, (_, i) => {
  const angle = (i / 24) * 2 * Math.PI
  return [120.36 + Math.cos(angle) * 0.0004, 27.66 + Math.sin(angle) * 0.0004] as const
})

const common = { level: 'county', village: '演示一村' } as const

export const stream: Reach = {
  _id: 'stream-1',
  waterId: 'stream',
  waterName: '带溪',
  name: '带溪演示段',
  kind: 'stream',
  ...common,
  geometry: { shape: 'line', line: winding },
  length: lineLength(winding),
  box: boxOf(winding),
}

export const pond: Reach = {
  ...stream,
  _id: 'pond-1',
  waterId: 'pond',
  name: '演示塘',
  kind: 'pond',
  geometry: { shape: 'ring', ring: shore },
  length: ringLength(shore),
  box: boxOf(shore),
}

const villages = [stream.village, '演示二村'].map((_id) => ({ _id, reaches: 1 }))
const withCells = (reach: Reach) => ({ ...reach, active: true, cells: cellsAround(reach.box, REACH_RADIUS) })

/** Somebody else's, along the same line; of the two a place belongs to the stream, which is the smaller water. */
export const foreign: Reach = {
  ...stream,
  _id: 'foreign-1',
  name: '外段',
  village: '演示二村',
  level: 'city',
}

type Name =
  | 'office'
  | 'office2'
  | 'villageChief'
  | 'colleague'
  | 'policeChief'
  | 'headChief'
  | 'unbound'
  | 'environment'
  | 'agriculture'
  | 'cleaner'

const roleOf: Record<Name, Role[]> = {
  office: ['office'],
  office2: ['office'],
  villageChief: ['villageChief'],
  colleague: ['villageChief'],
  policeChief: ['policeChief'],
  headChief: ['headChief'],
  unbound: ['villageChief'],
  environment: ['department'],
  agriculture: ['department'],
  cleaner: ['cleaner'],
}

/** Departments; a person of the same name works for it. */
const departments = ['environment', 'agriculture', 'construction'].map((_id) => ({
  _id,
  name: `演示部门${_id}`,
  active: true,
}))
const departmentOf = (name: Name) => departments.find(({ _id }) => _id === name)?._id ?? null

const names = Object.keys(roleOf) as Name[]
export const phoneOf = (name: Name) => `199000000${String(names.indexOf(name)).padStart(2, '0')}`

const assignment = (_id: string, personId: Name, reach: Reach, role: Assignment['role']): Assignment => ({
  _id,
  personId,
  personName: `演示${personId}`,
  reachId: reach._id,
  role,
  from: '2026-01-01',
  until: null,
})

const assignments = [
  assignment('a-stream', 'villageChief', stream, 'villageChief'),
  assignment('a-pond', 'villageChief', pond, 'villageChief'),
  assignment('a-police', 'policeChief', stream, 'policeChief'),
  assignment('a-foreign', 'colleague', foreign, 'villageChief'),
]

export interface Someone {
  readonly openid: string
  call<N extends ActionName>(action: N, input: Input<N>, at?: Moment): Promise<Answer<Output<N>>>
  /** The value; a refusal fails the test. */
  get<N extends ActionName>(action: N, input: Input<N>, at?: Moment): Promise<Output<N>>
  /** The code of the refusal; a value fails the test. */
  refusal(action: ActionName, input: unknown, at?: Moment): Promise<string>
}

const opened = Date.now()

/** The town lives on a Wednesday from noon on, so that no test depends on the hour at which it runs. */
export const townTime = () => startOfDay('2026-11-18') + 12 * 3600_000 + (Date.now() - opened)

/** When it happens: the server's clock, and the phone's where it differs. Epoch milliseconds. */
export interface Moment {
  readonly server?: number
  readonly phone?: number
}

export interface Town {
  readonly cloud: LocalCloud
  /** Anyone else than those of the register is a resident. */
  as(name: Name | `resident${string}`): Someone
  /** The timer strikes once. */
  strike(at?: number): Promise<unknown>
  /** Uploads a photo as a phone does; answers its file id. */
  upload(path: string, bytes: Buffer): Promise<string>
  close(): Promise<void>
}

export async function openTown(options: Partial<LocalCloudOptions> = {}): Promise<Town> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'town-'))
  await lendKeys(dataDir)
  const personas = names.map((name) => ({ openid: openidOf(name), label: name, phone: phoneOf(name) }))
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir,
    schema: database,
    ...{ port: 0, timers: false, quiet: true, durable: false, mostInstances: 2 },
    personas,
    ...options,
    functionEnvironment: { ...vaultKeys, ...options.functionEnvironment },
  })
  await fill(cloud)
  return {
    cloud,
    as: (name) => someone(cloud, openidOf(name)),
    strike: (at = townTime()) => cloud.call('clock', {}, { source: 'wx_trigger', at }),
    async upload(file, bytes) {
      const address = `${cloud.url}/upload?path=${encodeURIComponent(file)}`
      const answer = await fetch(address, { method: 'POST', body: new Uint8Array(bytes) })
      return ((await answer.json()) as { fileID: string }).fileID
    },
    async close() {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const openidOf = (name: string) => `openid-of-${name}`

async function fill({ database }: LocalCloud): Promise<void> {
  const people: Person[] = names.map((name) => ({
    _id: name,
    name: `演示${name}`,
    phone: phoneOf(name),
    post: '演示职务',
    village: '演示一村',
    roles: roleOf[name],
    departmentId: departmentOf(name),
    active: true,
    boundTo: name === 'unbound' ? null : openidOf(name),
  }))
  const bindings = people.flatMap(({ _id: personId, name, roles, boundTo, departmentId }) =>
    boundTo ? [{ _id: boundTo, personId, name, roles, departmentId, boundAt: 0 }] : [],
  )
  await database.bulkInsert('people', people)
  await database.bulkInsert('bindings', bindings)
  await database.bulkInsert('reaches', [stream, pond, foreign].map(withCells))
  await database.bulkInsert('villages', villages)
  await database.bulkInsert('departments', departments)
  await database.bulkInsert('assignments', assignments)
}

function someone(cloud: LocalCloud, openid: string): Someone {
  const call: Someone['call'] = async (action, input, { server, phone } = {}) => {
    const at = server ?? townTime()
    const sentAt = phone ?? at
    const event = { action, input, sentAt, version: wireVersion }
    const answer = (await cloud.call(functionOf(action), event, { openid, at })) as Answer<never>
    if (answer.ok) v.parse(contract[action].output, answer.value)
    return answer
  }
  return {
    openid,
    call,
    async get(action, input, at) {
      const answer = await call(action, input, at)
      if (!answer.ok) throw new Error(`${action} was refused: ${JSON.stringify(answer.problem)}`)
      return answer.value
    },
    async refusal(action, input, at) {
      const answer = await call(action, input as never, at)
      if (answer.ok) throw new Error(`${action} was not refused`)
      return answer.problem.code
    },
  }
}
