/** Figures apart from their units, for large numbers. Rounded down: nobody walked more than was measured. */
import { distanceText, durationText } from '@domain/patrol/figureText'

export interface Figure {
  readonly value: string
  readonly unit: string
}

/** Metres as 「350」「米」 or 「1.2」「公里」. */
export const distanceFigure = (metres: number): Figure => apart(distanceText(metres, 'down'))

/** Seconds as 「8」「分钟」; from an hour on 「65」「分钟」, since a large figure has room for one unit. */
export function durationFigure(seconds: number): Figure {
  return apart(seconds < 60 ? durationText(seconds, 'down') : `${Math.floor(seconds / 60)} 分钟`)
}

/** Below a share in percent: a pond has no end to be walked to. */
export const shareWord = (shape: 'line' | 'ring'): string => (shape === 'ring' ? '走到一圈的' : '走到全段的')

function apart(text: string): Figure {
  const [value = '', unit = ''] = text.split(' ')
  return { value, unit }
}
