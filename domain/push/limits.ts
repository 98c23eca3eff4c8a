/** Cutting a message to a limit at its joints, so that it never ends in the middle of a line. */

const joint = '\n\n'

/** As many whole paragraphs as fit; the last one always stays, since it says how to go on. */
function fitting(paragraphs: readonly string[], sizeOf: (text: string) => number, most: number): string {
  const last = paragraphs[paragraphs.length - 1] ?? ''
  let kept = paragraphs.slice(0, -1)
  while (kept.length > 1 && sizeOf([...kept, last].join(joint)) > most) {
    kept = shorter(kept, sizeOf, most - sizeOf(`${joint}${last}`))
  }
  return [...kept, last].join(joint)
}

/** One line less of the longest paragraph, or one paragraph less where all are single lines. */
function shorter(paragraphs: readonly string[], sizeOf: (text: string) => number, most: number): string[] {
  const longest = paragraphs.reduce(
    (best, text, n) => (lineCount(text) > lineCount(paragraphs[best]!) ? n : best),
    0,
  )
  const lines = paragraphs[longest]!.split('\n')
  if (lines.length <= 2 || sizeOf(paragraphs.join(joint)) <= most) return paragraphs.slice(0, -1)
  const left = lines.filter((line) => !line.includes('还有更多')).slice(0, -1)
  const cut = [...left, `${lines[1]!.slice(0, 2)}还有更多，打开卡片看`]
  return paragraphs.map((text, n) => (n === longest ? cut.join('\n') : text))
}

const lineCount = (text: string) => text.split('\n').length

/** At most so many characters. */
export function inLetters(paragraphs: readonly string[], most: number): string {
  return fitting(paragraphs, (text) => [...text].length, most)
}

const encoder = new TextEncoder()

/** At most so many bytes of UTF-8. */
export function inBytes(paragraphs: readonly string[], most: number): string {
  return fitting(paragraphs, (text) => encoder.encode(text).length, most)
}
