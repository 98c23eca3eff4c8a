/**
 * What is written in a document of the office (文稿), before anybody knows how Word stores it: a title, numbered headings,
 * paragraphs and tables, and who signs it.
 */

/** Levels as official documents number them: 一、 (一) 1. (1) (GB/T 9704-2012, 7.3.3). */
export type Level = 1 | 2 | 3 | 4

export type Part =
  /** Without its number. `then` goes on behind the heading in the same paragraph. */
  | { readonly kind: 'heading'; readonly level: Level; readonly text: string; readonly then?: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `widths`: in shares of the line, equal ones without. Cells are text, in the order of the columns. */
  | {
      readonly kind: 'table'
      readonly title?: string
      readonly columns: readonly string[]
      readonly widths?: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }

export interface Writing {
  /** Lines of the title are parted by \n. */
  readonly title: string
  /** To whom it goes (主送机关), without the colon. */
  readonly addressee?: string
  readonly parts: readonly Part[]
  /** Names of what lies with it (附件). */
  readonly attachments?: readonly string[]
  /** `day`: YYYY-MM-DD. */
  readonly signed?: { readonly by: string; readonly day: string }
}

const digits = '〇一二三四五六七八九'

/** 1–99 in words. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return `${ten}${ones === 0 ? '' : digits[ones]}`
}

const numberWords: Record<Level, (number: number) => string> = {
  1: (number) => `${chineseNumber(number)}、`,
  2: (number) => `（${chineseNumber(number)}）`,
  3: (number) => `${number}.`,
  4: (number) => `（${number}）`,
}

/** The numbers of the headings among `parts`, by their place; empty for what has none. Each level begins anew under the one above. */
export function numbersOf(parts: readonly Part[]): readonly string[] {
  const counted = [0, 0, 0, 0, 0]
  return parts.map((part) => {
    if (part.kind !== 'heading') return ''
    counted[part.level]!++
    counted.fill(0, part.level + 1)
    return numberWords[part.level](counted[part.level]!)
  })
}

/** Words of a document, as the desk counts them: without spaces, as Word's 字数 does for Chinese. */
export function lettersOf({ title, addressee, parts, attachments = [], signed }: Writing): number {
  const ofPart = (part: Part) => {
    if (part.kind === 'paragraph') return part.text
    if (part.kind === 'heading') return part.text + (part.then ?? '')
    return [part.title ?? '', ...part.columns, ...part.rows.flat()].join('')
  }
  const all = [title, addressee ?? '', ...parts.map(ofPart), ...attachments, signed?.by ?? '']
  return [...all.join('').replace(/\s/g, '')].length
}
