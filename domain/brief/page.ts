/** What both briefs share: their sections in words, their figures, and how they are written in a document. */
import { type ComposedSection, isShown, saidIn } from '../summary/compose'
import { writtenOf } from '../summary/fact'
import { factOf, type FactName, type FactValues } from '../summary/facts'
import type { Section } from '../summary/outline'
import type { Writing } from '../document/writing'
import type { BriefPage, BriefSection } from './brief'

export const part = (key: string, title: string, patterns: Section['patterns']): Section => ({
  ...{ key, level: 2, title, style: 'paragraph', patterns },
})

/** Without those that have nothing to say. */
export function sectionsOf(composed: readonly ComposedSection[]): readonly BriefSection[] {
  return composed.flatMap(({ title, lines }) => {
    const text = lines.filter(isShown).map(saidIn).join('')
    return text === '' ? [] : [{ title, text }]
  })
}

/** Large on the page, of the month of a township and of a river. */
export const monthFigures = ['patrols', 'problemsClosed', 'readingsMet'] as const satisfies FactName[]
export const riverFigures = ['patrols', 'problemsOpen', 'readings'] as const satisfies FactName[]

/** A figure stands without its sentence, which says of what. */
const figureWords: { readonly [Name in FactName]?: string } = {
  ...{ problemsClosed: '办结问题', problemsOpen: '在办问题' },
  ...{ readings: '水质监测', readingsMet: '水质达标' },
}

/** The fact behind a large figure, which is kept in words; none where it is called otherwise today. */
export const factBehind = (label: string): FactName | undefined =>
  [...monthFigures, ...riverFigures].find((name) => [factOf(name).title, figureWords[name]].includes(label))

/** What nobody counted has no figure; none is said as 0. */
export function figuresOf(values: FactValues, names: readonly FactName[]): BriefPage['figures'] {
  return names.flatMap((name) => {
    const value = values[name]
    if (typeof value !== 'number') return []
    const { title, unit } = factOf(name)
    const label = figureWords[name] ?? title
    return [{ value: writtenOf({ ...factOf(name), unit: '' }, value), unit, label }]
  })
}

/** `signed`: who, and on which day (YYYY-MM-DD). */
export function writingOf(
  { title, sections }: Pick<BriefPage, 'title' | 'sections'>,
  signed: NonNullable<Writing['signed']>,
): Writing {
  const parts = sections.map(
    (section) => ({ kind: 'heading', level: 2, text: `${section.title}。`, then: section.text }) as const,
  )
  return { title, parts, signed }
}
