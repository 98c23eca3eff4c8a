/** The page of figures (docs/benchmarks.md): rows of a run, in the place of those of the same name. */
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './command'

export interface Row {
  readonly what: string
  readonly ours: string
  readonly baseline: string
  readonly ratio: string
  readonly goal: string
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, ours, baseline, ratio, goal }) => {
    return `| ${[what, ours, baseline, ratio, goal].join(' | ')} |`
  })
  return ['| what | ours | baseline | ratio | goal |', '| --- | --- | --- | --- | --- |', ...lines].join('\n')
}

const page = path.join(root, 'docs', 'benchmarks.md')

/** The page with these rows in the place of those of the same name. */
function pageWith(rows: readonly Row[]): readonly Row[] {
  const stored = readFileSync(page, 'utf8').split('\n')
  const cells = stored.filter((line) => line.startsWith('| ')).slice(2)
  const before = cells.map((line): Row => {
    const [what = '', ours = '', baseline = '', ratio = '', goal = ''] = line.slice(2, -2).split(' | ')
    return { what, ours, baseline, ratio, goal }
  })
  const same = (a: Row, b: Row) => nameOf(a) === nameOf(b)
  const kept = before.map((row) => rows.find((each) => same(each, row)) ?? row)
  return [...kept, ...rows.filter((row) => !before.some((each) => same(each, row)))]
}

/** Without the figures that it says in brackets. */
const nameOf = ({ what }: Row) => what.replaceAll(/ \([^)]*\d[^)]*\)/g, '')

/** `whole`: everything was measured, so what is not among the rows is gone. */
export function writePage(rows: readonly Row[], whole: boolean): void {
  const head = `# Benchmarks\n\nMade by \`npm run bench\` (Node ${process.version}, ${os.cpus().length} cores). Read the ratios: ours and baseline were measured in the same run on the same machine; the milliseconds are that machine's.\n\n`
  writeFileSync(page, `${head}${tableOf(whole ? rows : pageWith(rows))}\n`)
}
