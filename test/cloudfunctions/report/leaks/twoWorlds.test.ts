/**
 * Two worlds that differ in nothing but who reported: everybody else sees the same. The same people do the same at the same
 * moments in two towns, with the same luck; what is answered to anybody but those who may have reported, the functions'
 * log, the audit log, ids and paths, and the whole database without keys must be alike, up to values that say nothing by
 * themselves and stand in the same places. On the way no answer, log or record may hold what only a reporter knows.
 */
import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { series } from '../../../series'
import { functionsWithoutChance } from '../../sameLuck'
import { openTown } from '../../town'
import { type Cast, move, type Move } from './leakMoves'
import { type Name, type Reporter, Watch } from './leakWatch'
import { World } from './leakWorld'
import { differences, type Heap } from './likeness'

const luck = series('leaks')
const { home, functionsDir } = functionsWithoutChance()
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Of equal length, as every openid is. */
const one: Name = 'residentP'
const another: Name = 'residentQ'
const third: Name = 'residentR'
/** On duty elsewhere: whose work touches none of the reports. */
const staff: Name = 'colleague'

interface Worlds {
  readonly first: readonly [Name, Name]
  readonly others: Name
  readonly fetching: boolean
  readonly allowing: boolean
  /** What the vault's limit and the cap cannot do without (docs/decisions/vault.md). */
  readonly known: (heap: Heap) => Heap
}

/**
 * How often somebody asked that day what is near lies in one count under a keyed code: two questions of one person
 * together, whether or not that person reported. A limit by the day cannot do without.
 */
const whole = ({ rates, ...heap }: Heap): Heap => ({
  ...heap,
  ...(rates ? { rates: rates.filter((rate) => (rate as { at: number }).at % day !== endOfDay) } : {}),
})
const day = 24 * 3600_000
/** ms of a day in UTC at which one of Asia/Shanghai ends. */
const endOfDay = 16 * 3600_000

/** How many people reported, and how many were paid in a month. */
const withoutPeople = ({ identityVault: _, rewardMonths: __, ...heap }: Heap): Heap => ({
  ...whole(heap),
  reporters: (heap.reporters ?? []).map((reporter) => ({ ...(reporter as object), code: '' })),
})

const worlds: Readonly<Record<string, Worlds>> = {
  'another resident': { first: [one, another], others: third, fetching: true, allowing: true, known: whole },
  'somebody on duty': { first: [one, staff], others: third, fetching: false, allowing: true, known: whole },
  'the same person twice': {
    first: [one, another],
    others: another,
    fetching: true,
    allowing: false,
    known: withoutPeople,
  },
}

const suspects = [one, another, third, staff]

const reporter = (name: Name, n: number): Reporter => ({
  ...{ name, phone: `1390000770${n}`, contact: `wxid_leak${n}contact`, receipts: [] },
})

let calls = 0

async function lived(
  { others, known, fetching, allowing }: Worlds,
  first: Name,
  moves: readonly Move[],
): Promise<Heap> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'world-'))
  const town = await openTown({ dataDir, functionsDir })
  try {
    const cast: Cast = {
      first: reporter(first, 1),
      others: reporter(others, 2),
      suspects,
      fetching,
      allowing,
    }
    const watch = new Watch(town, dataDir, [cast.first, cast.others], suspects)
    await new World(watch, cast).play(moves)
    await watch.logIsWritten()
    calls += watch.calls
    watch.momentTellsNobody()
    const { stores, told } = watch.seen()
    const named = stores.map((store, n) =>
      Object.entries(known(store)).map(([name, all]) => [`${name} ${n}`, all]),
    )
    const seen: Heap = { ...told, ...Object.fromEntries(named.flat()) }
    expect(
      recomputed(
        seen,
        suspects.map((name) => town.as(name).openid),
      ),
    ).toEqual([])
    return seen
  } finally {
    await town.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What anybody could work out from an openid they know, alone or with something else that stands in the database. */
function recomputed(seen: Heap, openids: readonly string[]): string[] {
  const text = JSON.stringify(seen)
  const beside = ['', ...new Set(text.match(/x\d{3}reportfromaphone|2026-11-\d\d_chiefs|2026-11/g))]
  const found = openids.flatMap((openid) =>
    beside.flatMap((known) =>
      [openid + known, known + openid, `${openid}_${known}`, `${known}_${openid}`].flatMap((input) =>
        ['md5', 'sha1', 'sha256'].flatMap((algorithm) =>
          [createHash(algorithm), ...['', known, openid].map((key) => createHmac(algorithm, key))].flatMap(
            (digest) => {
              const bytes = digest.update(input).digest()
              return [bytes.toString('hex', 0, 12), bytes.toString('base64').slice(0, 16)]
            },
          ),
        ),
      ),
    ),
  )
  return [...new Set(found)].filter((code) => text.includes(code))
}

it(
  'who reported makes no difference to anybody else',
  async () => {
    let round = 0
    const sequence = fc.array(move, { minLength: 12, maxLength: 24, size: 'max' })
    const alike = fc.asyncProperty(sequence, async (moves) => {
      const names = Object.keys(worlds)
      const name = names[(Math.abs(luck.seed) + round++) % names.length]!
      const each = worlds[name]!
      const a = await lived(each, each.first[0], moves)
      const b = await lived(each, each.first[1], moves)
      expect({ name, ...differences(a, b) }).toEqual({ name, first: [], second: [] })
    })
    await fc.assert(alike, { ...luck, endOnFailure: true })
    if (process.env.ROUNDS) console.log(`${round} pairs of worlds, ${calls} calls`)
    expect(calls).toBeGreaterThan(100)
  },
  60_000 + luck.numRuns * 60_000,
)
