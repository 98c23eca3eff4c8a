/** A part of the poster: measured first, because the picture has to know its height before it is drawn. */
import { wrapLines } from './wrapLines'

/** Width of the poster, units of the drawing. */
export const posterWidth = 750
/** Left and right of everything. */
export const margin = 48
export const innerWidth = posterWidth - 2 * margin

export type Context = CanvasRenderingContext2D

/** A picture that was loaded; null when it could not be had. */
export type Picture = CanvasImageSource | null

export interface Part {
  readonly height: number
  draw(context: Context, top: number, pictures: readonly Picture[]): void
}

export interface Type {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly align?: CanvasTextAlign
}

/** The system's own type, as on every screen. */
export function setType(context: Context, { size, colour, bold, align = 'left' }: Type): void {
  context.font = `${bold ? 'bold ' : ''}${size}px sans-serif`
  context.fillStyle = colour
  context.textAlign = align
  context.textBaseline = 'middle'
}

/** How wide words are in this type. */
export function measureIn(context: Context, type: Type): (text: string) => number {
  return (text) => {
    setType(context, type)
    return context.measureText(text).width
  }
}

interface Paragraph {
  readonly type: Type
  readonly left?: number
  readonly width?: number
  readonly most?: number
}

/** Words in as many lines as they need. */
export function paragraph(
  measuring: Context,
  words: string,
  { type, left = margin, width = innerWidth, most }: Paragraph,
): Part {
  const lines = wrapLines(words, width, measureIn(measuring, type), most)
  const step = Math.round(type.size * 1.45)
  return {
    height: lines.length * step,
    draw(context, top) {
      setType(context, type)
      lines.forEach((line, i) => context.fillText(line, left, top + (i + 0.5) * step))
    },
  }
}

export const gap = (height: number): Part => ({ height, draw: () => undefined })

/** Parts under each other as one. */
export function column(parts: readonly Part[]): Part {
  return {
    height: parts.reduce((sum, { height }) => sum + height, 0),
    draw(context, top, pictures) {
      let at = top
      for (const part of parts) {
        part.draw(context, at, pictures)
        at += part.height
      }
    },
  }
}

/** The same with something painted behind it. */
export function over(part: Part, paint: (context: Context, top: number, height: number) => void): Part {
  return {
    height: part.height,
    draw(context, top, pictures) {
      paint(context, top, part.height)
      part.draw(context, top, pictures)
    },
  }
}
