import { chineseNumber, lettersOf, numbersOf, type Level, type Part } from '../../../domain/document/writing'

const heading = (level: Level): Part => ({ kind: 'heading', level, text: '标题' })

it('numbers are said as official documents say them', () => {
  expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual([
    ...['一', '九', '十', '十一', '二十', '二十一', '九十九'],
  ])
})

it('headings are numbered level by level, each level anew under the one above', () => {
  const levels: Level[] = [1, 2, 2, 3, 3, 4, 4, 2, 3, 1, 2]
  const parts = [{ kind: 'paragraph', text: '引言' } as const, ...levels.map(heading)]
  expect(numbersOf(parts)).toEqual([
    ...['', '一、', '（一）', '（二）', '1.', '2.', '（1）', '（2）', '（三）', '1.', '二、', '（一）'],
  ])
})

it('letters are counted as the desk counts them: every sign once, no gaps, no numbers of headings', () => {
  const parts: Part[] = [
    { kind: 'heading', level: 1, text: '水系概况', then: '共 3 条。' },
    { kind: 'paragraph', text: '一行\n两行' },
    { kind: 'table', columns: ['级别'], rows: [['县级']] },
  ]
  const signed = { by: '河长办', day: '2026-12-05' }
  expect(lettersOf({ title: '总\n结', parts, signed })).toBe(2 + 4 + 4 + 4 + 4 + 3)
})
