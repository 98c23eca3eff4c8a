/**
 * `npm run bench`: cold start, round trips, growth with data, coverage against Turf, package sizes. Every figure is
 * compared with a baseline of the same run; the table is printed and kept in docs/benchmarks.md.
 *
 *   npm run bench                   all of it; an hour
 *   npm run bench -- year cockpit   these parts only; the other rows of the page stay
 */
import { benchColdStart } from '../../test/bench/coldStart'
import { benchCockpit } from '../../test/bench/cockpit'
import { benchCoverage } from '../../test/bench/coverage'
import { benchFirstScreen } from '../../test/bench/firstScreen'
import type { Growth } from '../../test/bench/inTurns'
import { benchMorning } from '../../test/bench/morning'
import { benchPackages } from '../../test/bench/packages'
import { benchPatrolGrowth } from '../../test/bench/patrolGrowth'
import { benchReportGrowth } from '../../test/bench/reportGrowth'
import { benchRoundTrips } from '../../test/bench/roundTrips'
import { benchStart } from '../../test/bench/start'
import { benchWaterGrowth } from '../../test/bench/waterGrowth'
import { benchYear } from '../../test/bench/year'
import { type Row, tableOf, writePage } from './benchPage'
import { builds } from './builds'
import { lastTestMinutes } from './testMinutes'

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const times = (value: number) => `${value.toFixed(2)} ×`
const kilo = (bytes: number) => `${Math.round(bytes / 1000)} K`
/** As WeChat counts its packages: of 1,024. */
const weChatKilo = (bytes: number) => `${Math.round(bytes / 1024)} K`

function coldStartRows(): Row[] {
  const { bare, api, clock } = benchColdStart()
  const row = (name: string, ours: number): Row => ({
    what: `cold start of \`${name}\``,
    ours: ms(ours),
    baseline: `${ms(bare)} (bare require of the SDK)`,
    ratio: times(ours / bare),
    goal: '≤ 0.5 ×',
  })
  return [row('api', api), row('clock', clock)]
}

function coverageRow(): Row {
  const { ratio, ours, turf, difference } = benchCoverage()
  return {
    what: `coverage, 10,000 fixes on 20 km (results differ by ${(difference * 100).toFixed(2)} %)`,
    ours: ms(ours),
    baseline: `${ms(turf)} (@turf/turf)`,
    ratio: `${ratio.toFixed(0)} × faster`,
    goal: '≥ 20 × faster',
  }
}

const growth = (measured: readonly Growth[], what: string, baseline: string): Row[] =>
  measured.map(({ action, few, many }) => ({
    what: `\`${action}\` with ${what} stored`,
    ours: ms(many),
    baseline: `${ms(few)} (${baseline} stored)`,
    ratio: times(many / few),
    goal: '≤ 1.2 ×',
  }))

const patrolRows = async () => growth(await benchPatrolGrowth(), '1,000,000 patrols', '10,000')
const reportRows = async () => growth(await benchReportGrowth(), '100,000 reports', '1,000')
const waterRows = async () =>
  growth(await benchWaterGrowth(), '300 waters, 2,000 signs and outlets, 20,000 readings', 'a tenth of each')

async function cockpitRows(): Promise<Row[]> {
  const measured = await benchCockpit()
  const [row] = growth([measured], '1,178 chiefs and 1,000,000 patrols', '10,000 patrols')
  return [{ ...row!, goal: '≤ 1.2 × and ≤ 300 ms' }]
}

/** Of a county and of a tenth of it: what one unit of the work costs. */
async function yearRows(): Promise<Row[]> {
  const measured = await benchYear()
  return measured.map(({ action, unit, whole, few, many }) => ({
    what: `${action} (${ms(whole)}), a ${unit}`,
    ours: ms(many),
    baseline: `${ms(few)} (a tenth of it)`,
    ratio: times(many / few),
    goal: '≤ 1.2 ×',
  }))
}

/** An hour has six strokes of the clock, each of at most 50 s. */
async function morningRows(): Promise<Row[]> {
  const { chiefs, groups, received, posted, ...phases } = await benchMorning()
  const most = Math.max(phases.planned.longest, phases.delivered.longest)
  const phase = (what: string, { strokes, whole, requests }: typeof phases.planned, count: number): Row => ({
    what: `${what} (${strokes} strokes, ${(requests / count).toFixed(1)} round trips each)`,
    ours: ms(whole),
    baseline: '300,000 ms (an hour of strokes)',
    ratio: times(whole / 300_000),
    goal: '≤ 1 × together',
  })
  return [
    phase(`a morning of ${chiefs} chiefs and ${groups} groups: planned`, phases.planned, chiefs),
    phase(`the same: ${received} messages and ${posted} robots delivered`, phases.delivered, received),
    {
      what: 'longest stroke of it',
      ours: ms(most),
      baseline: '60,000 ms (a call)',
      ratio: times(most / 60_000),
      goal: '≤ 50 s',
    },
  ]
}

/** Longest chains that are asked for; the others are told. */
const mostInTurn: Readonly<Record<string, number>> = {
  'patrol.today': 4,
  'patrol.submit': 8,
  'report.submit (1 photo)': 10,
}

async function tripRows(): Promise<Row[]> {
  const trips = await benchRoundTrips()
  return trips.map(({ action, trips: all, chain }) => {
    const goal = mostInTurn[action]
    return {
      what: `round trips of \`${action}\`, one after the other (of all)`,
      ours: `${chain} (${all})`,
      baseline: '–',
      ratio: '–',
      goal: goal === undefined ? '–' : `≤ ${goal}`,
    }
  })
}

/** With everything installed and built, which takes the other two of the three minutes. */
async function startRows(): Promise<Row[]> {
  const { first, second, year } = await benchStart()
  const row = (what: string, ours: number, most: number, goal: string): Row => {
    return {
      what,
      ours: ms(ours),
      baseline: `${most.toLocaleString('en')} ms (the goal)`,
      ratio: times(ours / most),
      goal,
    }
  }
  return [
    row('`npm start`, the first with all built, to the address', first, 60_000, '≤ 60 s'),
    row('`npm start`, the second, to the address', second, 10_000, '≤ 10 s'),
    row('the second, until a whole year is lived', year, 600_000, '≤ 10 min'),
  ]
}

/** Today of a chief with ten reaches; what the view takes is all of `setData`, with React's own time left out. */
async function firstScreenRows(): Promise<Row[]> {
  const { bytes, ours, byHand } = await benchFirstScreen()
  const what = 'the first screen, ten reaches'
  return [
    {
      what: `${what}: handed to the view`,
      ours: kilo(bytes),
      baseline: '64 K (the goal)',
      ratio: times(bytes / 64_000),
      goal: '≤ 64 K',
    },
    {
      what: `${what}: the view's time with it under glass-easel`,
      ours: ms(ours),
      baseline: `${ms(byHand)} (the same elements written by hand in WXML)`,
      ratio: times(ours / byHand),
      goal: '≤ 2 ×',
    },
  ]
}

async function packageRows(): Promise<Row[]> {
  const { main, whole, empty, functions } = await benchPackages()
  const size = (what: string, ours: number, goal: string): Row => {
    return {
      what,
      ours: weChatKilo(ours),
      baseline: `${weChatKilo(empty)} (empty Taro app)`,
      ratio: times(ours / empty),
      goal,
    }
  }
  return [
    size('WeChat main package, raw', main, '≤ 600 K'),
    size('WeChat build, all packages, raw', whole, '≤ 2 MB a package'),
    ...Object.entries(functions).map(([name, { bundle, whole }]) => {
      const what = `bundle of \`${name}\` (with what it loads late)`
      return { what, ours: `${kilo(bundle)} (${kilo(whole)})`, baseline: '–', ratio: '–', goal: '≤ 800 K' }
    }),
  ]
}

/** Beside the goal: what it took before was measured on another machine. */
function testRows(): Row[] {
  const [minutes, most] = [lastTestMinutes(), 10]
  if (minutes === null) return []
  return [
    {
      what: '`npm test`, the last one on this machine (20 to 25 min one step after the other, on slower cores)',
      ours: `${minutes.toFixed(1)} min`,
      baseline: `${most} min (the goal)`,
      ratio: times(minutes / most),
      goal: '≤ 10 min on two quiet cores',
    },
  ]
}

/** What can be measured alone, in the order of the page. `of`: the builds it looks at. */
const parts: Readonly<Record<string, { of?: 'apps'; rows: () => Row[] | Promise<Row[]> }>> = {
  cold: { rows: coldStartRows },
  coverage: { rows: () => [coverageRow()] },
  patrols: { rows: patrolRows },
  cockpit: { rows: cockpitRows },
  reports: { rows: reportRows },
  waters: { rows: waterRows },
  year: { rows: yearRows },
  morning: { rows: morningRows },
  trips: { rows: tripRows },
  packages: { of: 'apps', rows: packageRows },
  screen: { of: 'apps', rows: firstScreenRows },
  start: { of: 'apps', rows: startRows },
  tests: { rows: testRows },
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !(name in parts))
  if (unknown) throw new Error(`${unknown} is none of ${Object.keys(parts).join(', ')}`)
  const wanted = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name))
  const apps = wanted.some(([, { of }]) => of === 'apps') ? [builds.weapp, builds.h5] : []
  for (const build of [builds.functions, ...apps]) {
    const { ok, output } = await build()
    if (!ok) throw new Error(output)
  }
  const rows: Row[] = []
  for (const [, part] of wanted) rows.push(...(await part.rows()))
  console.log(tableOf(rows))
  writePage(rows, asked.length === 0)
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
