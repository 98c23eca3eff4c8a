/** A reach on the poster: its name, how much is walked, and the same ribbon as on every screen; a pond is a ring. */
import { pondSize, shorePath } from '@/components/ribbon/pondShape'
import { riverHeight, riverPath, riverWidth } from '@/components/ribbon/riverShape'
import { walkedWords } from '@/components/ribbon/ribbonWords'
import { colour } from '@/styles/tokens'
import { distanceText } from '@domain/patrol/figureText'
import { ribbon } from '@domain/patrol/ribbon'
import type { RibbonLine } from '@domain/push/facts'
import { innerWidth, margin, measureIn, setType, type Context, type Part, type Type } from './part'
import { trace } from './shapes'
import { cutTo } from './wrapLines'

const river = riverPath()
const pond = { width: pondSize, height: pondSize }
const drawn = { width: riverWidth, height: riverHeight }
const name: Type = { size: 30, colour: colour.ink, bold: true }
const state: Type = { size: 26, colour: colour.secondary, align: 'right' }
const height = { words: 44, river: 56, pond: 128, below: 20 }
/** Between the name on the left and the words on the right. */
const between = 24

export function ribbonPart(measuring: Context, line: RibbonLine): Part {
  const words = `${distanceText(line.length, 'nearest')}，${walkedWords(line)}`
  const left = innerWidth - measureIn(measuring, state)(words) - between
  const shown = cutTo(line.name, left, measureIn(measuring, name))
  const tall = line.shape === 'ring' ? height.pond : height.river
  return {
    height: height.words + tall + height.below,
    draw(context, top) {
      setType(context, name)
      context.fillText(shown, margin, top + height.words / 2)
      setType(context, state)
      context.fillText(words, margin + innerWidth, top + height.words / 2)
      drawRibbon(context, line, { left: margin, top: top + height.words, width: innerWidth })
    },
  }
}

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
}

export function drawRibbon(context: Context, line: RibbonLine, place: Place): void {
  if (line.shape === 'ring') drawRing(context, line, place)
  else drawRiver(context, line, place)
}

/** Hollow first, then what was walked of the shore is filled. */
function drawRing(context: Context, { length, covered }: RibbonLine, { left, top }: Place): void {
  const box = { left, top, width: height.pond, height: height.pond }
  context.lineWidth = 2
  context.strokeStyle = colour.river
  context.fillStyle = colour.card
  trace(context, shorePath(0, 1), pond, box)
  context.fill()
  context.stroke()
  context.fillStyle = colour.river
  for (const piece of ribbon({ length, covered }).pieces) {
    if (piece.kind !== 'walked') continue
    trace(context, shorePath(piece.from, piece.to), pond, box)
    context.fill()
  }
}

/** Hollow first, then what was walked is cut out of the same river at its exact shares and filled. */
function drawRiver(context: Context, { length, covered }: RibbonLine, place: Place): void {
  const box = { ...place, height: height.river }
  const outline = () => trace(context, river, drawn, box)
  context.lineWidth = 2
  context.strokeStyle = colour.river
  context.fillStyle = colour.card
  outline()
  context.fill()
  context.stroke()
  context.fillStyle = colour.river
  for (const piece of ribbon({ length, covered }).pieces) {
    if (piece.kind !== 'walked') continue
    context.save()
    context.beginPath()
    context.rect(box.left + piece.from * box.width, box.top, (piece.to - piece.from) * box.width, box.height)
    context.clip()
    outline()
    context.fill()
    context.restore()
  }
}
