/** The notice as people type it. */
import { noticeChanges, readDays, writeDays } from '@/office/calendar/writtenDays'

it.each([
  ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
  ['2026年12月31日至2027年1月2日', ['2026-12-31', '2027-01-01', '2027-01-02']],
  ['1月30日—2月1日（周六至周一），2月3日', ['2027-01-30', '2027-01-31', '2027-02-01', '2027-02-03']],
  ['2027-05-01\n2027-05-02', ['2027-05-01', '2027-05-02']],
  ['', []],
])('%s is read', (text, days) => {
  expect(readDays(text, 2027)).toEqual({ ok: true, days })
})

it.each(['2月30日', '国庆节', '5月1日至4月1日', '1月1日至3月1日', '1月1日至2日至3日', '13'])(
  '%s is pointed out',
  (text) => {
    expect(readDays(text, 2027)).toMatchObject({ ok: false })
  },
)

it('what is written is read back', () => {
  const days = ['2026-12-31', '2027-01-01', '2027-01-02', '2027-02-05', '2027-09-30', '2027-10-01']
  expect(readDays(writeDays(days, 2027), 2027)).toEqual({ ok: true, days })
  expect(writeDays(days.slice(1, 4), 2027)).toBe('1月1日至2日\n2月5日')
})

it('a change of the notices is told by its year, others are not', () => {
  const rest = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-02-05']
  const known = { year: 2026, rest: ['2026-01-01'], work: [] }
  const before = { notices: [known, { year: 2027, rest: ['2027-01-01'], work: [] }] }
  const after = { notices: [known, { year: 2027, rest, work: ['2027-02-14'] }] }
  expect(noticeChanges(before, after)).toEqual(['2027 年：放假 1月1日至3日、2月5日；上班 2月14日'])
})
