/** Lines, letters and fonts of an official document, as Word counts them (GB/T 9704-2012, 5.2 and 7.3). */
import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'

/** Twips: 22 of them fill 225 mm. */
export const line = 579
/** Twips of a character of size 3 (三号, 16 pt). */
export const character = 320

type Letters = Pick<IRunOptions, 'font' | 'size' | 'bold' | 'characterSpacing'>

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia })

/**
 * Twips: 28 characters fill 156 mm. Said of the letters and not of the page's grid, whose cells, a little narrower than
 * the letters, some programs take for half a letter each.
 */
const closer = { characterSpacing: -5 }

/** Sizes in half points. */
export const written = {
  title: { font: font('方正小标宋简体'), size: 44 },
  body: { font: font('仿宋_GB2312'), size: 32, ...closer },
  number: { font: font('宋体'), size: 28 },
  cell: { font: font('仿宋_GB2312'), size: 24 },
  cellHead: { font: font('黑体'), size: 24 },
} satisfies Record<string, Letters>

/** Of the headings, by level. */
export const headings = {
  1: { font: font('黑体'), size: 32, ...closer },
  2: { font: font('楷体_GB2312'), size: 32, ...closer },
  3: { ...written.body, bold: true },
  4: written.body,
} as const satisfies Record<1 | 2 | 3 | 4, Letters>

/** Letters that no file of XML may hold. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

export function run(text: string | IRunOptions['children'], letters: Letters = written.body): TextRun {
  const content = typeof text === 'string' ? { text: text.replace(unwritable, '') } : { children: text }
  return new TextRun({ ...content, ...letters })
}

interface Shape extends Pick<IParagraphOptions, 'indent' | 'keepNext'> {
  readonly centred?: boolean
}

/** A paragraph of lines of the grid. */
export function paragraph(children: readonly ParagraphChild[], { centred, ...shape }: Shape = {}): Paragraph {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.BOTH
  return new Paragraph({ ...shape, alignment, spacing: { line, lineRule: LineRuleType.EXACT }, children })
}

/** Two characters in (7.3.3), whatever the size of the letters. */
export const indented = { firstLine: 2 * character, firstLineChars: 200 }
