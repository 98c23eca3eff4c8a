/**
 * A Word file of the office's own with {{slots}}: looked at as a stranger's before it is unpacked, and filled. Like
 * `writeWord.ts`, it knows the library (docs/decisions/documents.md).
 */
import { patchDetector, patchDocument, PatchType } from 'docx'
import { numbersOf, type Writing } from '../../../domain/document/writing'
import {
  bodySlot,
  largestTemplate,
  largestUnpackedTemplate,
  type TemplateTrouble,
} from '../../../domain/summary/template'
import { repacked } from './repacked'
import { blocksOf } from './wordBlocks'
import { run, written } from './wordLayout'

export type ReadTemplate = { readonly slots: readonly string[] } | { readonly trouble: TemplateTrouble }

const bounds = { largest: largestUnpackedTemplate, needs: 'word/document.xml' }

export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  if (bytes.length > largestTemplate) return { trouble: 'tooLarge' }
  const opened = repacked(bytes, bounds)
  if (typeof opened === 'string') return { trouble: opened === 'other' ? 'noDocument' : opened }
  try {
    const slots = await patchDetector({ data: opened, trimPlaceholders: true })
    return { slots: [...new Set(slots)] }
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
    ...{ outputType: 'uint8array', data: repacked(template, bounds) as Uint8Array, keepOriginalStyles: true },
    ...{ trimPlaceholders: true, patches: Object.fromEntries(patches) },
  })
  return filled as Uint8Array
}
