/**
 * `npm run soak`: every random series of test/series.ts at its full size, portion by portion, each with a seed of its
 * own that is printed. What is done is kept in .cache/soak, so one that was stopped goes on where it was; after the
 * last portion the next soak begins anew. `-- payouts mornings` walks only these; `-- payouts --seed 7` repeats one.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { allSeries } from '../../test/series'
import { builds } from './builds'
import { root, tool } from './command'
import { inLanes, type Job } from './lanes'
import { portionsLeft, type Progress, sizeOf } from './soakProgress'
import { check, conclude } from './tally'

type Name = keyof typeof allSeries

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const folder = path.join(root, '.cache', 'soak')
const fileOf = (name: Name) => path.join(folder, `${name}.json`)

function progressOf(name: Name): Progress {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Progress
  } catch {
    return { seed: Math.floor(Math.random() * 2 ** 30), done: [] }
  }
}

function keep(name: Name, progress: Progress): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(name), JSON.stringify(progress))
}

/** One portion in a jest of its own; says by what the same comes again. */
function walk(name: Name, seed: number, rounds: number): Promise<boolean> {
  const { test } = allSeries[name]
  const args = ['-c', 'config/jest.cjs', '--runInBand', '--ci', `--seed=${seed}`, '--runTestsByPath', test]
  const again = `npm run soak -- ${name} --seed ${seed}`
  return check(`${rounds} ${name} (again: ${again})`, () =>
    tool('node_modules/jest/bin/jest.js', args, { ROUNDS: String(rounds) }),
  )
}

/** The portions of one series, one after the other: that is how they are kept. */
function job(name: Name): Job {
  const series = allSeries[name]
  return {
    name,
    seconds: series.soak / series.portion,
    run: async () => {
      const progress = progressOf(name)
      keep(name, progress)
      const left = portionsLeft(series, progress)
      console.log(`${name}: ${left.length} portions left, from seed ${progress.seed}`)
      let ok = true
      for (const { portion, seed, rounds } of left) {
        if (await walk(name, seed, rounds)) keep(name, (progress.done.push(portion), progress))
        else ok = false
      }
      if (ok) rmSync(fileOf(name))
      return ok
    },
  }
}

function chosen(): Name[] {
  const known = Object.keys(allSeries) as Name[]
  const unknown = positionals.filter((name) => !known.includes(name as Name))
  if (unknown.length > 0) throw new Error(`no such series: ${unknown.join()}; there are ${known.join()}`)
  return positionals.length > 0 ? (positionals as Name[]) : known
}

void conclude(async () => {
  const names = chosen()
  if (!(await check('build of the cloud functions', builds.functions))) return
  if (values.seed === undefined) await inLanes(names.map(job), os.availableParallelism())
  else for (const name of names) await walk(name, Number(values.seed), sizeOf(allSeries[name]))
})
