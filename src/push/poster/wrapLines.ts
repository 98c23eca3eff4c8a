/**
 * Breaks words into lines for a canvas, which knows none: Chinese anywhere between two characters, but no line begins
 * with a closing sign or ends with an opening one, and figures and Latin words stay whole.
 */

/** At least one line; what does not fit into `most` lines ends with an ellipsis. */
export function wrapLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  most = Infinity,
): string[] {
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trim(), width, widthOf))
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cutTo(lines.slice(most - 1).join(''), width, widthOf)]
}

/** On one line; what is too long ends with an ellipsis. */
export function cutTo(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('')}…`
}

const piece = /[A-Za-z0-9]+(?:[.\-/%][A-Za-z0-9]+)*%?|[\s\S]/gu
const closing = /^[，。、；：？！…·）】》」』”’％,.;:?!)\]}~—]/u
const opening = /[（【《「『“‘([{]$/u

function wrapParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of unitsOf(paragraph).flatMap((each) => broken(each, width, widthOf))) {
    if (line !== '' && widthOf(line + unit) > width) {
      lines.push(line.trimEnd())
      line = unit.trimStart()
    } else line += unit
  }
  return [...lines, line.trimEnd()]
}

/** What may not be parted: words with the signs that cling to them. */
function unitsOf(paragraph: string): string[] {
  const units: string[] = []
  for (const next of paragraph.match(piece) ?? []) {
    const last = units[units.length - 1]
    if (last !== undefined && (closing.test(next) || opening.test(last)))
      units[units.length - 1] = last + next
    else units.push(next)
  }
  return units
}

/** A unit that is wider than the line has to be parted after all. */
function broken(unit: string, width: number, widthOf: (text: string) => number): string[] {
  return widthOf(unit) <= width ? [unit] : [...unit]
}
