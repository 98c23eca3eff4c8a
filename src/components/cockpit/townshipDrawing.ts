/** Draws the township as an SVG address. A kind of line and a sign say what the colour says. */
import type { Line, LngLat } from '@domain/geo/coordinates'
import { boxOf } from '@domain/geo/distance'
import { planeAround } from '@domain/geo/plane'
import { colour } from '@/styles/tokens'
import { svgAddress } from '../icons'
import type { CockpitAnswer } from './cockpitAnswer'

/** Units across; strokes are in the same. */
const width = 400
const edge = 14
/** Height to width, so that a long narrow township leaves room for the rest. */
const flattest = 0.45
const tallest = 0.85

type Sign = keyof CockpitAnswer['map']['reaches'] | 'open' | 'late'

const stroke: Readonly<Record<'plain' | 'today' | 'due' | 'done', string>> = {
  plain: `stroke='#B9CBCA' stroke-width='1.5'`,
  done: `stroke='${colour.river}' stroke-width='3.5'`,
  due: `stroke='${colour.river}' stroke-width='2' stroke-dasharray='1 5'`,
  today: `stroke='${colour.dueSoon}' stroke-width='4' stroke-dasharray='9 5'`,
}

const signAt: Readonly<Record<'below' | 'open' | 'late', (x: number, y: number) => string>> = {
  below: (x, y) =>
    `<circle cx='${x}' cy='${y}' r='7' fill='none' stroke='${colour.dueSoonText}' stroke-width='2.5'/>`,
  open: (x, y) => `<circle cx='${x}' cy='${y}' r='4' fill='${colour.ink}' stroke='#fff'/>`,
  late: (x, y) =>
    `<path d='M${x} ${y - 7}l7 12h-14z' fill='${colour.overdue}' stroke='#fff' stroke-width='1.2'/>`,
}

interface Township extends Pick<CockpitAnswer['map'], 'reaches' | 'problems'> {
  readonly lines: readonly Line[]
  /** Of the reach of each line. */
  readonly ids: readonly string[]
}

/** `ratio`: height to width. Null without any water. */
export function townshipDrawing({ lines, ids, reaches, problems }: Township) {
  const places = lines.flat()
  if (places.length === 0) return null
  const { at, height } = frameOf(places)
  const state = new Map(
    (['done', 'due', 'today'] as const).flatMap((kind) => reaches[kind].map((id) => [id, kind] as const)),
  )
  const drawn = lines.map((line, n) => {
    const points = line.map((place) => at(place).join()).join(' ')
    return `<polyline points='${points}' ${stroke[state.get(ids[n]!) ?? 'plain']}/>`
  })
  const below = reaches.below.flatMap((id) => {
    const line = lines[ids.indexOf(id)]
    return line ? [signAt.below(...at(line[Math.floor(line.length / 2)]!))] : []
  })
  const signs = [...problems]
    .sort((a, b) => Number(a.late) - Number(b.late))
    .map(({ place, late }) => signAt[late ? 'late' : 'open'](...at(place)))
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'>` +
    `<g fill='none' stroke-linecap='round' stroke-linejoin='round'>${drawn.join('')}</g>${below.join('')}${signs.join('')}</svg>`
  return { address: svgAddress(svg), ratio: height / width }
}

/** North on top, in the middle of a frame that is neither a thread nor a tower. */
function frameOf(places: readonly LngLat[]) {
  const box = boxOf(places)
  const plane = planeAround(box)
  const [across, above] = [plane.x(box[2]) * 2, plane.y(box[3]) * 2]
  const ratio = Math.min(tallest, Math.max(flattest, above / Math.max(1, across)))
  const height = Math.round(width * ratio)
  const scale = Math.min((width - 2 * edge) / Math.max(1, across), (height - 2 * edge) / Math.max(1, above))
  const at = ([lng, lat]: LngLat): [number, number] => [
    Math.round(width / 2 + plane.x(lng) * scale),
    Math.round(height / 2 - plane.y(lat) * scale),
  ]
  return { at, height }
}

const sample = (inside: string) =>
  svgAddress(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 20'>${inside}</svg>`)
const line = (kind: keyof typeof stroke) =>
  sample(`<path d='M3 10h26' stroke-linecap='round' ${stroke[kind]}/>`)

export const legendSigns: Readonly<Record<Sign, string>> = {
  ...{ done: line('done'), due: line('due'), today: line('today') },
  ...{ below: sample(signAt.below(16, 10)), open: sample(signAt.open(16, 10)) },
  late: sample(signAt.late(16, 10)),
}
