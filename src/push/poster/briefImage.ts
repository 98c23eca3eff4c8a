/** A brief as a picture: the whole page, with its figures large, and who answers for it. */
import type { LaidOutImage } from '@/device/saveImageShape'
import { colour } from '@/styles/tokens'
import type { Poster } from '@domain/push/poster'
import { column, gap, paragraph, type Context, type Part } from './part'
import { figuresPart, headPart, sectionsPart } from './parts'
import { sharp } from './posterImage'

export interface BriefOnPicture {
  /** 「月报」, 「河流简报」 */
  readonly kind: string
  /** 「2026年10月」 */
  readonly month: string
  /** The water, or the office. */
  readonly of: string
  readonly figures: Poster['figures']
  readonly sections: NonNullable<Poster['sections']>
  /** 「演示镇河长制办公室，11月2日」 */
  readonly signed: string
}

export const briefImage = (brief: BriefOnPicture): LaidOutImage => ({
  name: `${brief.of}${brief.month}${brief.kind}`,
  pictures: [],
  layOut: (measuring) => sharp(briefPart(measuring, brief), []),
})

function briefPart(measuring: Context, { kind, month, of, figures, sections, signed }: BriefOnPicture): Part {
  return column([
    headPart(measuring, of, month, kind),
    ...(figures.length > 0 ? [figuresPart(measuring, figures)] : []),
    sectionsPart(measuring, sections),
    gap(32),
    paragraph(measuring, signed, { type: { size: 26, colour: colour.secondary } }),
    gap(48),
  ])
}
