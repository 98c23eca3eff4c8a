/**
 * The yearly summary of the demo township as Word makes it, in pictures: needs LibreOffice (`soffice`) and `pdftoppm`, so
 * it is taken only where it is asked for (`npm run screenshots -- paper`) and no test depends on it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Answer } from '../../../domain/contract/answer'
import {
  type ActionName,
  functionOf,
  type Input,
  type Output,
  wireVersion,
} from '../../../domain/contract/contract'
import type { LocalCloud } from '../../../local'

/** Pixels per inch: an A4 page of 620 × 877. */
const sharpness = 75
/** Of the README: the first page, with the title, and the third, with most of the numbers. */
const pictured = [1, 3]

/** `at`: ms since the epoch; pictures are `word-summary-1.png` … in `folder`. */
export async function photographPaper(cloud: LocalCloud, folder: string, at: number): Promise<void> {
  const office = cloud.database.find('bindings', {}).find(({ roles }) => roles.includes('office'))
  const ask = async <N extends ActionName>(action: N, input: Input<N>) => {
    const event = { action, input, sentAt: at, version: wireVersion }
    const answer = (await cloud.call(functionOf(action), event, {
      openid: office!._id as string,
      at,
    })) as Answer<Output<N>>
    if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.problem)}`)
    return answer.value
  }
  const year = new Date(at).getFullYear().toString()
  const orderId = `paper${String(at).padStart(20, '0')}`
  await ask('summary.count', { year, reason: '' })
  await ask('document.order', { orderId, sheet: 'yearlySummary', of: year })
  const { items } = await ask('document.list', {})
  const { address } = items.find(({ id }) => id === orderId)!
  const bytes = new Uint8Array(await (await fetch(address!)).arrayBuffer())
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'paper-'))
  try {
    writeFileSync(path.join(scratch, 'summary.docx'), bytes)
    const run = (command: string, ...given: string[]) => execFileSync(command, given, { cwd: scratch })
    run('soffice', '--headless', '--convert-to', 'pdf', 'summary.docx')
    run('pdftoppm', '-r', String(sharpness), '-gray', '-png', 'summary.pdf', 'page')
    const pages = readdirSync(scratch)
      .filter((name) => name.endsWith('.png'))
      .sort()
    for (const number of pictured)
      renameSync(path.join(scratch, pages[number - 1]!), path.join(folder, `word-summary-${number}.png`))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
