/** The end of the poster: how to get to the group's board, by its mini-program code where there is one. */
import { colour } from '@/styles/tokens'
import {
  column,
  gap,
  innerWidth,
  margin,
  over,
  paragraph,
  posterWidth,
  type Context,
  type Part,
  type Picture,
  type Type,
} from './part'

const side = 180
const title: Type = { size: 32, colour: colour.ink, bold: true }
const detail: Type = { size: 26, colour: colour.secondary }

/** `code`: the picture of the code, or null: then words say how to find the board. */
export function footPart(measuring: Context, code: Picture): Part {
  const width = code ? innerWidth - side - 32 : innerWidth
  const [first, second] = code
    ? ['长按识别小程序码', '看看谁还没巡，一键开始巡河，看到问题随手报。']
    : ['点开群里的小程序卡片', '在微信群里点开今天的卡片，就能看本群的进度、开始巡河、随手举报。']
  const words = column([
    paragraph(measuring, first, { type: title, width, most: 2 }),
    gap(6),
    paragraph(measuring, second, { type: detail, width, most: 3 }),
  ])
  const height = Math.max(words.height, code ? side : 0)
  const row: Part = {
    height,
    draw(context, top, pictures) {
      words.draw(context, top + (height - words.height) / 2, pictures)
      if (code) context.drawImage(code, margin + innerWidth - side, top + (height - side) / 2, side, side)
    },
  }
  const ground = over(column([gap(36), row, gap(40)]), (context, top, all) => {
    context.fillStyle = colour.card
    context.fillRect(0, top, posterWidth, all)
  })
  return column([gap(40), ground])
}
