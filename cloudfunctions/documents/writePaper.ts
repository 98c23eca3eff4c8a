/** A paper to a Word file, in memory: nobody writes a hundred pages. */
import { paperName } from '../../domain/document/order'
import type { Paper } from '../kit/documents'
import type { Written } from './writeTable'

/** Null where there is none such (any more). */
export async function writePaper(paper: Paper, of: string, now: number): Promise<Written | null> {
  const writing = await paper.write(of, now)
  if (!writing) return null
  const { writeWord } = await import('./port/writeWord')
  const file = Buffer.from(await writeWord(writing))
  const released = async () => undefined
  return { file, name: paperName(writing.title), bytes: file.length, rows: null, release: released }
}
