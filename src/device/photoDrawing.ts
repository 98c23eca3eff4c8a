/**
 * How a photo is drawn before it is kept: small enough for a village's network, with time, place and reach
 * written on it. The same drawing on both platforms' canvases.
 */

/** Longest side in px: a sign board stays readable, and the file near 300 KB. */
const LONGEST = 1280
/** What a photo may weigh; the first quality that stays under it is taken. */
export const MOST_BYTES = 400_000
export const QUALITIES = [0.8, 0.6, 0.45, 0.3] as const

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size in which a picture is kept; never larger than it was. */
export function keptSize({ width, height }: Size): Size {
  const share = Math.min(1, LONGEST / Math.max(width, height))
  return { width: Math.round(width * share), height: Math.round(height * share) }
}

/** Draws the words at the lower edge, on a darker band so that they can be read on any picture. */
export function drawWords(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  words: readonly string[],
): void {
  if (words.length === 0) return
  const letter = Math.max(18, Math.round(Math.min(width, height) / 26))
  const line = Math.round(letter * 1.4)
  const band = line * words.length + letter
  context.fillStyle = 'rgba(0, 0, 0, 0.45)'
  context.fillRect(0, height - band, width, band)
  context.fillStyle = '#fff'
  context.font = `${letter}px sans-serif`
  context.textBaseline = 'top'
  words.forEach((text, i) =>
    context.fillText(text, letter, height - band + letter / 2 + i * line, width - 2 * letter),
  )
}
