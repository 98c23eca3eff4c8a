/**
 * A Word file of the office's own with {{slots}}: looked at as a stranger's before it is unpacked, and filled. Like
 * `writeWord.ts`, it knows the library (docs/decisions/documents.md).
 */
import { patchDetector, patchDocument, PatchType } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { numbersOf, type Writing } from '../../../domain/document/writing'
import {
  bodySlot,
  largestTemplate,
  largestUnpackedTemplate,
  type TemplateTrouble,
} from '../../../domain/summary/template'
import { blocksOf } from './wordBlocks'
import { run, written } from './wordLayout'

export type ReadTemplate = { readonly slots: readonly string[] } | { readonly trouble: TemplateTrouble }

export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const opened = repacked(bytes)
  if (opened instanceof Uint8Array === false) return opened
  try {
    const slots = await patchDetector({ data: opened, trimPlaceholders: true })
    return { slots: [...new Set(slots)] }
  } catch {
    return { trouble: 'noDocument' }
  }
}

/** Each part unpacked into as many bytes as it claims and no more; only what a document needs. */
function repacked(bytes: Uint8Array): Uint8Array | { readonly trouble: TemplateTrouble } {
  if (bytes.length > largestTemplate) return { trouble: 'tooLarge' }
  let unpacked = 0
  let macros = false
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize
        macros ||= /vbaProject\.bin$/i.test(name)
        return unpacked <= largestUnpackedTemplate && !macros
      },
    })
    if (macros) return { trouble: 'macros' }
    if (unpacked > largestUnpackedTemplate) return { trouble: 'bomb' }
    return parts['word/document.xml'] ? zipSync(parts, { level: 0 }) : { trouble: 'noDocument' }
  } catch {
    return { trouble: 'noDocument' }
  }
}

/** The texts by slot, in the look of the slot; the body's paragraphs in the layout of our own documents. */
export async function fillWord(
  template: Uint8Array,
  texts: Readonly<Record<string, string>>,
  { parts }: Writing,
): Promise<Uint8Array> {
  const read = await readTemplate(template)
  if ('trouble' in read) throw new Error(`a template that was taken cannot be read: ${read.trouble}`)
  const numbers = numbersOf(parts)
  const patches = read.slots.map((slot) => [
    slot,
    slot === bodySlot
      ? { type: PatchType.DOCUMENT, children: parts.flatMap((part, n) => blocksOf(part, numbers[n]!)) }
      : { type: PatchType.PARAGRAPH, children: [run(texts[slot] ?? '', written.body)] },
  ])
  const filled = await patchDocument({
    ...{ outputType: 'uint8array', data: repacked(template) as Uint8Array, keepOriginalStyles: true },
    ...{ trimPlaceholders: true, patches: Object.fromEntries(patches) },
  })
  return filled as Uint8Array
}
