/** The parts of the poster from top to bottom; each is left out where it has nothing to say. */
import { colour } from '@/styles/tokens'
import type { Poster } from '@domain/push/poster'
import {
  column,
  gap,
  innerWidth,
  margin,
  measureIn,
  over,
  paragraph,
  posterWidth,
  setType,
  type Context,
  type Part,
  type Type,
} from './part'
import { ribbonPart } from './ribbonPart'
import { roundedBox } from './shapes'
import { cutTo } from './wrapLines'

/** Notices and words are limited where they are written; these hold for whatever comes. */
const most = { head: 2, notice: 8, words: 12, ribbons: 4, figures: 3 }

export const usualName = '每日一送'

/** The day, large, on the river's own colour. */
export function headPart(measuring: Context, groupName: string, head: string, name = usualName): Part {
  const white = { colour: colour.card }
  const words = column([
    gap(44),
    paragraph(measuring, name, { type: { ...white, size: 30 }, most: 1 }),
    gap(4),
    paragraph(measuring, head, { type: { ...white, size: 54, bold: true }, most: most.head }),
    gap(4),
    paragraph(measuring, groupName, { type: { ...white, size: 30 }, most: 1 }),
    gap(40),
  ])
  return over(words, (context, top, height) => {
    context.fillStyle = colour.river
    context.fillRect(0, top, posterWidth, height)
  })
}

/** 防汛, 台风, 水质: what everybody has to know first. */
export function noticePart(measuring: Context, notice: string): Part {
  const padding = 24
  const inside = { left: margin + padding, width: innerWidth - 2 * padding, most: most.notice }
  const type: Type = { size: 30, colour: '#A93226', bold: true }
  const words = column([gap(padding), paragraph(measuring, notice, { type, ...inside }), gap(padding)])
  const box = over(words, (context, top, height) => {
    context.fillStyle = '#FBE9E7'
    roundedBox(context, { left: margin, top, width: innerWidth, height }, 16)
    context.fill()
  })
  return column([gap(32), box])
}

/** Large numbers side by side, each with its unit and a word that explains it. */
export function figuresPart(measuring: Context, figures: Poster['figures']): Part {
  const shown = figures.slice(0, most.figures)
  const width = innerWidth / shown.length
  const [number, small]: [Type, Type] = [
    { size: 64, colour: colour.ink, bold: true },
    { size: 28, colour: colour.secondary },
  ]
  const inSmall = measureIn(measuring, small)
  const cells = shown.map(({ value, unit, label }, i) => {
    const [sign, word] = [cutTo(unit, width / 3, inSmall), cutTo(label, width - 16, inSmall)]
    const digits = cutTo(value, width - inSmall(sign) - 24, measureIn(measuring, number))
    const left = margin + i * width
    return { digits, sign, word, left, signLeft: left + measureIn(measuring, number)(digits) + 8 }
  })
  const part: Part = {
    height: 128,
    draw(context, top) {
      for (const { digits, sign, word, left, signLeft } of cells) {
        setType(context, number)
        context.fillText(digits, left, top + 42)
        setType(context, small)
        context.fillText(sign, signLeft, top + 54)
        context.fillText(word, left, top + 104)
      }
    },
  }
  return column([gap(36), part])
}

export function ribbonsPart(measuring: Context, ribbons: Poster['ribbons']): Part {
  return column([gap(28), ...ribbons.slice(0, most.ribbons).map((line) => ribbonPart(measuring, line))])
}

/** Tip, policy or festival of the day. */
export function wordsPart(measuring: Context, words: string): Part {
  const type: Type = { size: 28, colour: colour.ink }
  return column([gap(24), paragraph(measuring, words, { type, most: most.words })])
}

/** What a report says (月报), each with its heading; all of it, since it is one page. */
export function sectionsPart(measuring: Context, sections: NonNullable<Poster['sections']>): Part {
  const title: Type = { size: 30, colour: colour.river, bold: true }
  const text: Type = { size: 28, colour: colour.ink }
  return column([
    gap(8),
    ...sections.flatMap((each) => [
      gap(24),
      paragraph(measuring, each.title, { type: title }),
      gap(6),
      paragraph(measuring, each.text, { type: text }),
    ]),
  ])
}
