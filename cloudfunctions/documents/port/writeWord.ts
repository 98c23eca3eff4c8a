/**
 * A writing to a Word file in the layout of an official document (GB/T 9704-2012): A4, 22 lines of 28 characters, the
 * fonts and sizes of each level, page numbers outside on odd and even pages. Like `fillWord.ts`, it knows the library
 * (docs/decisions/documents.md). Fonts are named, not embedded: whose computer lacks one shows the nearest.
 */
import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Document,
  DocumentGridType,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ISectionOptions,
} from 'docx'
import { numbersOf, type Writing } from '../../../domain/document/writing'
import { blocksOf } from './wordBlocks'
import { character, line, paragraph, run, written } from './wordLayout'

/** Page and grid (5.2, 5.1): 37 mm above, 28 mm at the left, 156 × 225 mm to write on; 22 lines, 28 characters. */
const page: ISectionOptions['properties'] = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35), footer: mm(22) },
  },
  grid: { type: DocumentGridType.LINES, linePitch: line },
}

export async function writeWord(writing: Writing): Promise<Uint8Array> {
  const { title, addressee, parts, attachments = [], signed } = writing
  const numbers = numbersOf(parts)
  const behind = signed && attachments.length === 0 ? 'signature' : undefined
  const document = new Document({
    title: title.replace(/\n/g, ''),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: written.body } },
      paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run: written.body }],
    },
    sections: [
      {
        properties: page,
        footers: {
          default: numberOn(AlignmentType.RIGHT),
          even: numberOn(AlignmentType.LEFT),
        },
        children: [
          ...title.split('\n').map((text) => paragraph([run(text, written.title)], { centred: true })),
          paragraph([]),
          ...(addressee ? [paragraph([run(`${addressee}：`)])] : []),
          ...parts.flatMap((part, n) => blocksOf(part, numbers[n]!, parts[n + 1] ?? behind)),
          ...attached(attachments),
          ...(signed ? signature(signed) : []),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** 「— 1 —」 below the text, one character in from the outer edge (7.5). */
function numberOn(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const indent = alignment === AlignmentType.LEFT ? { left: character } : { right: character }
  const children = [run('— ', written.number), pageNumber(), run(' —', written.number)]
  return new Footer({ children: [new Paragraph({ alignment, indent, children })] })
}

const pageNumber = () => run([PageNumber.CURRENT], written.number)

/** One line below the text, two characters in (7.3.4). */
function attached(names: readonly string[]): Paragraph[] {
  const [only] = names
  if (only === undefined) return []
  const lines = names.length === 1 ? [only] : names.map((name, n) => `${n + 1}. ${name}`)
  return [
    paragraph([]),
    ...lines.map((name, n) =>
      paragraph([run(n === 0 ? `附件：${name}` : name)], { indent: { left: character * (n === 0 ? 2 : 5) } }),
    ),
  ]
}

/** Widths in characters: a digit takes half of one, and a quarter is left between digits and Chinese. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.5), 0) +
  0.25 * (text.match(/\d(?!\d|$)|[^\d](?=\d)/g)?.length ?? 0)

/** Who signs stands over the middle of the date, which ends four characters from the edge (7.3.5.1). */
function signature({ by, day }: NonNullable<Writing['signed']>): Paragraph[] {
  const [year, month, date] = day.split('-').map(Number)
  const dated = `${year}年${month}月${date}日`
  const in4 = 4 * character
  const middle = Math.max(0, in4 + ((widthOf(dated) - widthOf(by)) / 2) * character)
  const [alignment, spacing] = [AlignmentType.RIGHT, { line, lineRule: LineRuleType.EXACT }]
  const ended = (text: string, right: number, keepNext = false) =>
    new Paragraph({
      alignment,
      spacing,
      keepLines: true,
      keepNext,
      indent: { right: Math.round(right) },
      children: [run(text)],
    })
  const empty = () => paragraph([], { keepNext: true })
  return [empty(), empty(), ended(by, middle, true), ended(dated, in4)]
}
