/** The picture of the share card, 5:4 as WeChat shows it: the day, one number, and the first river. */
import type { DrawnImage } from '@/device/saveImageShape'
import { colour } from '@/styles/tokens'
import type { Poster } from '@domain/push/poster'
import { margin, measureIn, setType, type Context, type Type } from './part'
import { usualName } from './parts'
import { drawRibbon } from './ribbonPart'
import { cutTo } from './wrapLines'

const [width, height] = [750, 600]
const inner = width - 2 * margin
const band = 190

export function cardImage({ poster }: { readonly poster: Poster }): DrawnImage {
  const { name = usualName, head, figures, ribbons } = poster
  const [figure] = figures
  const [line] = ribbons
  return {
    name,
    width,
    height,
    draw(context) {
      context.fillStyle = colour.card
      context.fillRect(0, 0, width, height)
      context.fillStyle = colour.river
      context.fillRect(0, 0, width, band)
      write(context, name, 62, { size: 34, colour: colour.card })
      write(context, head, 126, { size: 52, colour: colour.card, bold: true })
      if (figure) {
        const wide = write(context, figure.value, 285, { size: 92, colour: colour.ink, bold: true })
        write(context, figure.unit, 302, { size: 36, colour: colour.secondary }, wide + 12)
        write(context, figure.label, 366, { size: 36, colour: colour.secondary })
      }
      if (!line) return
      write(context, line.name, line.shape === 'ring' ? 440 : 452, {
        size: 32,
        colour: colour.ink,
        bold: true,
      })
      drawRibbon(context, line, { left: margin, top: line.shape === 'ring' ? 470 : 488, width: inner })
    },
  }
}

/** Answers how wide the words became. */
function write(context: Context, words: string, middle: number, type: Type, indent = 0): number {
  const widthOf = measureIn(context, type)
  const shown = cutTo(words, inner - indent, widthOf)
  setType(context, type)
  context.fillText(shown, margin + indent, middle)
  return widthOf(shown)
}
