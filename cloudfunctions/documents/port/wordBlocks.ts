/** A part of a writing as the blocks of Word it becomes. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Part } from '../../../domain/document/writing'
import { headings, indented, paragraph, run, written } from './wordLayout'

export type Block = Paragraph | Table

/** `next`: what follows; a sentence before a table stays on its page, and a signature is never alone on one. */
export function blocksOf(part: Part, number: string, next?: Part | 'signature'): Block[] {
  if (part.kind === 'table') return tableOf(part, next === 'signature')
  if (part.kind === 'paragraph')
    return paragraphsOf(part.text, next !== undefined && (next === 'signature' || next.kind === 'table'))
  const head = run(`${number}${part.text}`, headings[part.level])
  if (part.then === undefined) return [paragraph([head], { indent: indented, keepNext: true })]
  const [then = '', ...more] = part.then.split('\n')
  return [paragraph([head, run(then)], { indent: indented }), ...paragraphsOf(more.join('\n'))]
}

/** Lines of a text are paragraphs; empty ones are none. */
function paragraphsOf(text: string, keepNext = false): Paragraph[] {
  const lines = text.split('\n').filter((each) => each.trim() !== '')
  return lines.map((each) => paragraph([run(each.trim())], { indent: indented, keepNext }))
}

/** Twips to write on: 156 mm. */
const across = 8844

/** `signed`: its last row stays with what comes behind it. */
function tableOf(
  { title, columns, widths, rows }: Extract<Part, { kind: 'table' }>,
  signed: boolean,
): Block[] {
  const shares = widths ?? columns.map(() => 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const columnWidths = shares.map((share) => Math.round((share / whole) * across))
  const rowOf = (cells: readonly string[], head: boolean, keepNext = false) =>
    new TableRow({
      ...{ tableHeader: head, cantSplit: true },
      children: columnWidths.map((width, n) => cellOf(cells[n] ?? '', width, { head, keepNext })),
    })
  const table = new Table({
    ...{ width: { size: across, type: WidthType.DXA }, columnWidths, layout: TableLayoutType.FIXED },
    rows: [rowOf(columns, true), ...rows.map((row, n) => rowOf(row, false, signed && n === rows.length - 1))],
  })
  const heading =
    title === undefined ? [] : [paragraph([run(title, headings[1])], { centred: true, keepNext: true })]
  return [...heading, table]
}

const sides = { left: 80, right: 80, top: 40, bottom: 40 }

function cellOf(
  text: string,
  size: number,
  { head, keepNext }: { readonly head: boolean; readonly keepNext: boolean },
): TableCell {
  const letters = head ? written.cellHead : written.cell
  const alignment = head ? AlignmentType.CENTER : AlignmentType.LEFT
  const lines = text
    .split('\n')
    .map((each) => new Paragraph({ alignment, keepNext, children: [run(each, letters)] }))
  return new TableCell({
    ...{ width: { size, type: WidthType.DXA }, margins: sides, verticalAlign: VerticalAlign.CENTER },
    children: lines,
  })
}
