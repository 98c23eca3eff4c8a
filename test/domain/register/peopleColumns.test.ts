/** Counts of people in tables: in all, and by kind in columns of their own. */
import type { Cell, TableRow } from '../../../domain/register/kit/cells'
import { readEntries } from '../../../domain/register/kit/excel'
import { trainings } from '../../../domain/training/trainings'

type Values = readonly Cell['value'][]
const table = (...rows: readonly Values[]): TableRow[] =>
  rows.map((row, r) =>
    row.flatMap((value, c) =>
      value === null ? [] : [{ address: `${String.fromCharCode(65 + c)}${r + 1}`, value }],
    ),
  )
const beside = { find: () => [], known: new Map() }

describe('people who came', () => {
  const read = (...rows: readonly Values[]) => readEntries(trainings, table(...rows), beside)
  const counted = { townChief: 3, villageChief: 27, department: 0, other: 0 }

  it.each([
    [
      'as the table goes out',
      ['名称', '日期', '实到', '其中镇级河长', '其中村级河长', '其中部门'],
      ['30', 3, 27, 0],
    ],
    [
      'as ledgers have it',
      ['名称', '日期', '实到', '其中镇级河长', '村级河长', '部门'],
      [30, '3人', 27, null],
    ],
    ['without a sum', ['名称', '日期', '其中：镇级河长', '其中：村级河长'], [3, 27]],
    ['in one cell', ['名称', '日期', '实到'], ['镇级河长 3 人，村级河长 27 人']],
  ])('are counted by kind: %s', (_, head, cells) => {
    const { entries, problems, unknown } = read(head, ['第一期', '2026-03-05', ...cells])
    expect([problems, unknown]).toEqual([[], []])
    expect(entries).toMatchObject([{ entry: { title: '第一期', present: counted } }])
  })

  it.each([
    [[31, 3, 27], 'C2', '其中各项加起来是 30 人，和这里写的不一样'],
    [[30, '三', 27], 'C2', '其中各项要写人数'],
  ])('%j do not come to what is written', (cells, address, sentence) => {
    const head = ['名称', '日期', '实到', '其中镇级河长', '村级河长']
    expect(read(head, ['第一期', '2026-03-05', ...cells]).problems).toEqual([{ address, sentence }])
  })
})
