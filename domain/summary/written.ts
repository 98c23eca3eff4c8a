/** A composed paper as it is written into a document: what the office left out is not in it, nor a heading over nothing. */
import type { Part } from '../document/writing'
import { type ComposedSection, isShown, saidIn } from './compose'

export function partsOf(sections: readonly ComposedSection[]): readonly Part[] {
  return sections.flatMap((section, n) => {
    const said = section.lines.filter(isShown).map(saidIn)
    const below = section.level === 1 ? belowOf(sections, n) : []
    if (said.length === 0 && !below.some(hasLines)) return []
    return partsOfSection(section, said)
  })
}

/** The sections under a heading of the first level. */
function belowOf(sections: readonly ComposedSection[], at: number): readonly ComposedSection[] {
  const rest = sections.slice(at + 1)
  const end = rest.findIndex(({ level }) => level !== 2)
  return end < 0 ? rest : rest.slice(0, end)
}

const hasLines = ({ lines }: ComposedSection) => lines.some(isShown)

function partsOfSection({ level, title, style }: ComposedSection, said: readonly string[]): readonly Part[] {
  const text = said.join('')
  if (level === 0) return [{ kind: 'paragraph', text }]
  if (level === 2) return [{ kind: 'heading', level, text: title, then: text }]
  const heading: Part = { kind: 'heading', level, text: title }
  if (style === 'items') return [heading, ...said.map(itemOf)]
  return text === '' ? [heading] : [heading, { kind: 'paragraph', text }]
}

/** Its first sentence is its heading. */
function itemOf(text: string): Part {
  const end = text.indexOf('。') + 1
  const [head, then] = end > 0 ? [text.slice(0, end), text.slice(end)] : [text, '']
  return { kind: 'heading', level: 2, text: head, ...(then === '' ? {} : { then }) }
}
