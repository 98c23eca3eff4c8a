/**
 * The rows that go to the county, by entity: whole, or what was changed since a moment. What has no time of its changes
 * (reaches, people, appointments) always goes whole, since the same row again is harmless.
 */
import { holdsFiles } from '../../../domain/register/kit/attached'
import { dayOf } from '../../../domain/calendar/day'
import type { Narrowed } from '../../../domain/document/order'
import { exchangedRegisters } from '../../../domain/exchange/columns'
import type { CsvValue } from '../../../domain/exchange/csv'
import type { AnyRegister } from '../../../domain/register/kit/register'
import { placesOf } from '../../../domain/register/reach'
import { fieldsOf } from '../../../domain/register/kit/register'
import { entriesOf, changedSince } from '../../kit/register'
import { people } from '../identity'
import { exchangedPatrols } from '../patrol'
import { assignments, reaches } from '../register'
import { exchangedProblems } from '../report'

export type ExchangeRow = Readonly<Record<string, CsvValue>>

/** `since`: ms since the epoch, null for everything; days narrow what happened. */
export interface ExchangeAsked {
  readonly days: Pick<Narrowed, 'from' | 'until'>
  readonly since: number | null
}

type Rows = (asked: ExchangeAsked) => AsyncIterable<readonly ExchangeRow[]>

const list = (values: readonly string[] | undefined) => JSON.stringify(values ?? [])

const others: Readonly<Record<string, Rows>> = {
  async *reaches() {
    for await (const page of reaches.pages({ without: ['geometry', 'box', 'cells'] }))
      yield page.map(
        ({ _id: id, otherSide, until = null, ...reach }) =>
          ({ id, ...reach, until, otherSide: list(otherSide) }) as never,
      )
  },
  async *people() {
    for await (const page of people.pages())
      yield page.map(({ _id: id, name, post, village, roles, departmentId, active, phone }) => ({
        ...{ id, name, post, village, roles: list(roles), departmentId: departmentId ?? null, active, phone },
      }))
  },
  async *assignments() {
    for await (const page of assignments.pages())
      yield page.map(({ _id: id, personId, personName, reachId, role, from, until }) => ({
        ...{ id, personId, personName, reachId, role, from, until },
      }))
  },
  patrols: ({ days, since }) => exchangedPatrols(days, since),
  problems: ({ days, since }) => exchangedProblems(days, since),
}

/** Every entity with its rows, page after page, in ascending order of ids. */
export const exchangeRows: Readonly<Record<string, Rows>> = {
  ...others,
  ...Object.fromEntries(
    exchangedRegisters.map((register): [string, Rows] => [
      register.collection,
      ({ since }) => entryRows(register, since),
    ]),
  ),
}

async function* entryRows(
  register: AnyRegister,
  since: number | null,
): AsyncGenerator<readonly ExchangeRow[]> {
  const changed = since === null ? null : await changedSince(register, since)
  for await (const page of entriesOf(register).pages())
    yield page
      .filter(({ _id }) => changed?.has(_id) ?? true)
      .map(({ _id: id, version = 0, active, ended, ...stored }) => ({
        ...{ id, version, active, ended: ended ? `${dayOf(ended.at)} ${ended.reason}` : null },
        ...valuesOf(register, stored),
      }))
}

function valuesOf(register: AnyRegister, stored: Readonly<Record<string, unknown>>): ExchangeRow {
  const cells = fieldsOf(register).flatMap(([name, field]): [string, CsvValue][] => {
    const value = stored[name] ?? field.empty
    if (holdsFiles(field)) return []
    if (field.kind !== 'place') return [[name, plain(value)]]
    const [lng, lat] = (value ?? [null, null]) as readonly [number | null, number | null]
    return [
      [`${name}_lng`, lng],
      [`${name}_lat`, lat],
    ]
  })
  return Object.fromEntries(cells)
}

const plain = (value: unknown): CsvValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
    ? (value as CsvValue)
    : JSON.stringify(value)

/** The waters as lines and rings, in WGS-84 as they are stored (RFC 7946). */
export async function* reachFeatures(): AsyncGenerator<readonly string[]> {
  for await (const page of reaches.pages({ without: ['box', 'cells'] }))
    yield page.map(({ _id, name, waterName, geometry }) => {
      const line = placesOf(geometry)
      const shape =
        geometry.shape === 'line'
          ? { type: 'LineString', coordinates: line }
          : { type: 'Polygon', coordinates: [line] }
      return JSON.stringify({ type: 'Feature', id: _id, properties: { name, waterName }, geometry: shape })
    })
}
