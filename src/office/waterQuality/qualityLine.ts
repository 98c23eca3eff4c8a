/** The classes of a section over its last readings as an SVG address: best above, the target drawn in. */
import { svgAddress } from '@/components/icons'
import { colour } from '@/styles/tokens'
import { gradeLabel, grades, type Grade } from '@domain/waterQuality/items'

export interface LinePoint {
  readonly day: string
  readonly grade: Grade | null
}

const [width, height] = [360, 190]
const [left, top, right, bottom] = [46, 12, 12, 26]
const rowHeight = (height - top - bottom) / (grades.length - 1)
const yOf = (grade: Grade) => top + grades.indexOf(grade) * rowHeight

const text = (x: number, y: number, anchor: string, words: string) =>
  `<text x='${x}' y='${y}' font-size='12' font-family='sans-serif' text-anchor='${anchor}' fill='${colour.secondary}'>${words}</text>`

const rows = grades
  .map(
    (grade) =>
      `<path d='M${left} ${yOf(grade)}H${width - right}' stroke='${colour.line}'/>` +
      text(left - 8, yOf(grade) + 4, 'end', gradeLabel[grade]),
  )
  .join('')

/** By days, so that a month without a reading is a gap. */
function placed(points: readonly LinePoint[]) {
  const days = points.map(({ day }) => Date.parse(day))
  const [first, last] = [days[0]!, days[days.length - 1]!]
  const span = width - left - right - 16
  return points.flatMap(({ grade }, n) => {
    const share = last === first ? 0.5 : (days[n]! - first) / (last - first)
    return grade ? [{ x: Math.round(left + 8 + share * span), y: yOf(grade), grade }] : []
  })
}

/** `points`: at least one, the oldest first. */
export function qualityLine(points: readonly LinePoint[], target: Grade | null): string {
  const dots = placed(points)
  const isMissed = ({ grade }: { grade: Grade }) => target && grades.indexOf(grade) > grades.indexOf(target)
  const month = ({ day }: LinePoint) => `${day.slice(0, 4)}.${Number(day.slice(5, 7))}`
  return svgAddress(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'>${rows}` +
      (target
        ? `<path d='M${left} ${yOf(target)}H${width - right}' stroke='${colour.dueSoon}' stroke-width='2' stroke-dasharray='6 4'/>`
        : '') +
      `<path d='M${dots.map(({ x, y }) => `${x} ${y}`).join('L')}' fill='none' stroke='${colour.river}' stroke-width='2'/>` +
      dots
        .map(
          (dot) =>
            `<circle cx='${dot.x}' cy='${dot.y}' r='5' fill='${isMissed(dot) ? colour.overdue : colour.river}' stroke='#fff' stroke-width='1.5'/>`,
        )
        .join('') +
      text(left, height - 6, 'start', month(points[0]!)) +
      text(width - right, height - 6, 'end', month(points[points.length - 1]!)) +
      '</svg>',
  )
}

/** The same in words, for those who can't see it. */
export function qualityLineWords(points: readonly LinePoint[], target: Grade | null): string {
  const known = points.filter(({ grade }) => grade !== null)
  const missed = known.filter(({ grade }) => target && grades.indexOf(grade!) > grades.indexOf(target))
  const last = known[known.length - 1]
  const aim = target ? `目标${gradeLabel[target]}，` : ''
  const now = last ? `，最近一次${gradeLabel[last.grade!]}` : ''
  return `${aim}${known.length} 次监测，${missed.length} 次不达标${now}`
}
