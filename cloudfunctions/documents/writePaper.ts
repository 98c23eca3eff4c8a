/** A paper to a Word file, in memory: nobody writes a hundred pages. */
import { paperName } from '../../domain/document/order'
import type { Writing } from '../../domain/document/writing'
import type { Paper } from '../kit/documents'
import type { Written } from './writeTable'

type Template = NonNullable<Awaited<ReturnType<NonNullable<Paper['into']>>>>

/** Null where there is none such (any more). */
export async function writePaper(paper: Paper, of: string, now: number): Promise<Written | null> {
  const writing = await paper.write(of, now)
  if (!writing) return null
  const template = paper.into && (await paper.into(of, now))
  // Somebody took the template away after this was ordered.
  if (template === null) return null
  const file = Buffer.from(await (template ? filled(template, writing) : wordOf(writing)))
  return { file, name: paperName(writing.title), bytes: file.length, rows: null }
}

async function wordOf(writing: Writing): Promise<Uint8Array> {
  const { writeWord } = await import('./port/writeWord')
  return writeWord(writing)
}

async function filled({ bytes, texts }: Template, writing: Writing): Promise<Uint8Array> {
  const { fillWord } = await import('./port/fillWord')
  return fillWord(bytes, texts, writing)
}
