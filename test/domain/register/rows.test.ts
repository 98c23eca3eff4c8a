/** Small tables in one cell: what went out comes in again, and what people type is taken or refused in words. */
import { contracts } from '../../../domain/cleaning/contracts'
import { checks } from '../../../domain/cleaning/checks'
import { institutions } from '../../../domain/institution/institutions'
import { meetings } from '../../../domain/meeting/meetings'
import { planTasks } from '../../../domain/plan/plans'
import { cellReaders } from '../../../domain/register/kit/cellReaders'
import { comesInTables } from '../../../domain/register/kit/excel'
import type { RowsField } from '../../../domain/register/kit/fields'
import { wordsOf } from '../../../domain/register/kit/words'

const read = (field: unknown, cell: string) => cellReaders.rows(field as RowsField, cell, () => [])
const { decisions } = meetings.fields
const { causes } = checks.fields

it('what was decided at a meeting comes in as it went out', () => {
  const rows = [
    { what: '清淤', owner: '水利站', due: '2026-03-05', done: true, outcome: '3 月 1 日完工' },
    { what: '装围栏', owner: '演示一村', due: '2026-12-31', done: false, outcome: '' },
    { what: '换牌子', owner: '河长办', due: '2026-04-01', done: true, outcome: '' },
  ]
  expect(read(decisions, wordsOf(decisions, rows))).toEqual({ value: rows })
})

it('causes are taken as people type them', () => {
  const wanted = [
    { cause: '岸坡有垃圾', points: 5 },
    { cause: '水面有 3 处漂浮物', points: 3 },
  ]
  for (const cell of [
    '岸坡有垃圾，扣5分；水面有 3 处漂浮物，扣 3 分',
    '1、岸坡有垃圾,5\n2、水面有 3 处漂浮物,３分',
  ])
    expect(read(causes, cell)).toEqual({ value: wanted })
})

it('what may be left out is left out', () => {
  expect(read(institutions.fields.published, '县报；公众号，2026.3.5')).toEqual({
    value: [
      { where: '县报', day: null },
      { where: '公众号', day: '2026-03-05' },
    ],
  })
})

it.each(['岸坡有垃圾', '岸坡有垃圾，臭，5 分', '岸坡，3 处垃圾', '5 分'])(
  'a line that does not say what it has to is refused, and nothing is guessed: %s',
  (cell) => {
    expect(read(causes, cell)).toEqual({ sentence: '请一行写一条，每条写成：原因，扣' })
  },
)

it('where it cannot be told which part is which the column stays out of tables', () => {
  expect([comesInTables(planTasks.fields.measures), comesInTables(causes)]).toEqual([false, true])
  expect(read(planTasks.fields.measures, '挖沟，工程')).toHaveProperty('sentence')
  expect(comesInTables(contracts.fields.steps)).toBe(true)
})
