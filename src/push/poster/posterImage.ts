/** The poster of a day as a picture: the same drawing in the mini-program and in the browser. */
import type { Drawing, LaidOutImage } from '@/device/saveImageShape'
import { colour } from '@/styles/tokens'
import type { Poster } from '@domain/push/poster'
import { footPart } from './footPart'
import { column, posterWidth, type Context, type Part, type Picture } from './part'
import { figuresPart, headPart, noticePart, ribbonsPart, sectionsPart, usualName, wordsPart } from './parts'

/** Twice the size, so that it stays sharp on every phone; old phones draw at most 4,096 dots in a row. */
const sharpness = 2
const mostDots = 4096

interface PosterOfGroup {
  readonly groupName: string
  readonly day: string
  readonly poster: Poster
}

/** `codeUrl`: where the mini-program code lies; without it, or when it can't be had, the poster goes without. */
export function posterImage({ groupName, day, poster }: PosterOfGroup, codeUrl: string | null): LaidOutImage {
  return {
    name: `${poster.name ?? usualName} ${groupName} ${day}`,
    pictures: codeUrl === null ? [] : [codeUrl],
    layOut: (measuring, [code = null]) => sharp(posterPart(measuring, groupName, poster, code), [code]),
  }
}

/** The whole as it is drawn, on the ground of every screen. */
export function sharp(whole: Part, pictures: readonly Picture[]): Drawing {
  const scale = Math.min(sharpness, mostDots / whole.height)
  return {
    width: Math.round(posterWidth * scale),
    height: Math.round(whole.height * scale),
    draw(context) {
      context.scale(scale, scale)
      context.fillStyle = colour.ground
      context.fillRect(0, 0, posterWidth, whole.height)
      whole.draw(context, 0, pictures)
    },
  }
}

function posterPart(measuring: Context, groupName: string, poster: Poster, code: Picture): Part {
  const { name, head, notice, figures, ribbons, words, sections } = poster
  return column([
    headPart(measuring, groupName, head, name),
    ...(notice ? [noticePart(measuring, notice)] : []),
    ...(figures.length > 0 ? [figuresPart(measuring, figures)] : []),
    ...(ribbons.length > 0 ? [ribbonsPart(measuring, ribbons)] : []),
    ...(words ? [wordsPart(measuring, words)] : []),
    ...(sections ? [sectionsPart(measuring, sections)] : []),
    footPart(measuring, code),
  ])
}
