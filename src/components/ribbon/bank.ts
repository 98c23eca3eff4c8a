/** What stands along the river, as signs on its ribbon and words below it; and its colour on the map by its class. */
import { placesOf } from '@/components/map/mapProps'
import type { Output } from '@domain/contract/contract'
import type { Line } from '@domain/geo/coordinates'
import { measuresOf, placeAt, referenceOf } from '@domain/geo/linearReference'
import type { ReachGeometry } from '@domain/register/reach'
import { gradeLabel, type Grade, grades } from '@domain/waterQuality/items'

export type Bank = Output<'bank.get'>

/** Farther from the water than this, in metres, nothing of it stands: such a place was typed in wrong. */
const farthest = 2000

/** With their places on the ribbon. */
export const marksOf = (geometry: ReachGeometry, { marks, carriers = [] }: Bank) =>
  [...marks, ...carriers.map((each) => ({ ...each, kind: 'carrier' as const }))].flatMap((mark) => {
    const { at, away } = referenceOf(placesOf(geometry), mark.place)
    return away <= farthest ? [{ ...mark, at }] : []
  })

/** As maps of water quality are coloured in China: blue, green, yellow, orange, red. */
const colours: Readonly<Record<Grade, string>> = {
  I: '#7FB2E5',
  II: '#7FB2E5',
  III: '#7CC48A',
  IV: '#E3C94B',
  V: '#E9A15B',
  worse: '#D9796F',
}

/** By the worst of its sections; the plain colour where none has a class. */
export function waterColour({ sections }: Bank): string | undefined {
  const known = sections.flatMap(({ grade }) => (grade ? [grades.indexOf(grade)] : []))
  return known.length === 0 ? undefined : colours[grades[Math.max(...known)]!]
}

const dayWords = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** 「桥头断面：水质Ⅲ类（11月3日），目标Ⅲ类」, of each section that was sampled. */
export const qualityWords = ({ sections }: Bank): string[] =>
  sections.flatMap(({ name, grade, target, gradedOn }) =>
    grade && gradedOn
      ? [
          `${name}断面：水质${gradeLabel[grade]}（${dayWords(gradedOn)}）${target ? `，目标${gradeLabel[target]}` : ''}`,
        ]
      : [],
  )

/** 「整段有人保洁」, 「有人保洁：左岸、右岸」; nothing where nobody is. */
export function cleanedWords({ cleaned }: Bank): string {
  if (cleaned.length === 0) return ''
  return cleaned.includes('') ? '整段有人保洁' : `有人保洁：${cleaned.join('、')}`
}

/** As shares of the water where all of them are measured. */
export function cleanedExtent({ cleaned, cleanedParts = [] }: Bank, length: number) {
  if (cleaned.length === 0) return undefined
  if (cleaned.includes('')) return 'all' as const
  if (cleanedParts.length < cleaned.length) return 'parts' as const
  return cleanedParts.map(({ from, to }) => ({ from: from / length, to: Math.min(1, to / length) }))
}

/** The same as lines for the map; none where nothing is measured. */
export function cleanedLines(geometry: ReachGeometry, { cleanedParts = [] }: Bank): Line[] {
  const line = placesOf(geometry)
  const measures = measuresOf(line)
  return cleanedParts.map(({ from, to }) => [
    placeAt(line, from, measures),
    ...line.filter((_, n) => measures[n]! > from && measures[n]! < to),
    placeAt(line, to, measures),
  ])
}

/** 「公示牌 2 块，排污口 1 个」 */
export function standingWords({ marks }: Bank): string {
  const count = (kind: Bank['marks'][number]['kind']) => marks.filter((each) => each.kind === kind).length
  const [boards, outlets] = [count('sign'), count('outlet')]
  const standing = [boards > 0 ? `公示牌 ${boards} 块` : '', outlets > 0 ? `排污口 ${outlets} 个` : '']
  return standing.filter(Boolean).join('，')
}
