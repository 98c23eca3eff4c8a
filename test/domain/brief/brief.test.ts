import { afterMaking, newBrief } from '../../../domain/brief/brief'
import { goesOut, monthDue, standsFor } from '../../../domain/brief/due'
import { messageOf } from '../../../domain/brief/message'
import { cutAtFacts } from '../../../domain/brief/looks'
import { composedMonth, monthlyPage } from '../../../domain/brief/monthly'
import { riverPage } from '../../../domain/brief/river'
import { startOfDay } from '../../../domain/calendar/day'

const at = (day: string, hours: number, minutes = 0) => startOfDay(day) + (hours * 60 + minutes) * 60_000
const noWords = { grades: '', below: '', late: '', coming: '' }
const stood = { waterName: '带溪', stoodOn: '2026-11-02' }
const said = (page: { sections: readonly { title: string; text: string }[] }) =>
  page.sections.map(({ title, text }) => `${title}：${text}`)

it.each([
  ['before nine of the first working day', '2026-11-02', 8, 59, null],
  ['from nine on', '2026-11-02', 9, 0, '2026-10'],
  ['a clock that stood still for days makes up for it', '2026-11-07', 3, 0, '2026-10'],
  ['also in the last minute of a week', '2026-11-09', 8, 59, '2026-10'],
  ['after a week the office does it by hand', '2026-11-09', 9, 0, null],
  ['on a Sunday that begins the month', '2026-11-01', 12, 0, null],
  ['during National Day', '2026-10-07', 12, 0, null],
  ['on the first day behind it', '2026-10-08', 9, 0, '2026-09'],
  ['over the year', '2026-01-05', 9, 0, '2025-12'],
])('%s', (_, day, hours, minutes, month) => {
  expect(monthDue(at(day, hours, minutes))).toBe(month)
})

it('goes out an hour later, in the working hours of a working day', () => {
  const of = (day: string, hours: number) => goesOut(at(day, hours))
  expect(of('2026-11-02', 9)).toEqual({ day: '2026-11-02', at: at('2026-11-02', 10) })
  expect(of('2026-11-02', 15)).toEqual({ day: '2026-11-02', at: at('2026-11-02', 16) })
  expect(of('2026-11-02', 17)).toEqual({ day: '2026-11-03', at: at('2026-11-03', 10) })
  expect(of('2026-11-07', 9)).toEqual({ day: '2026-11-09', at: at('2026-11-09', 10) })
})

it('how things stand is asked until the month after is over', () => {
  expect(standsFor('2026-10', at('2026-11-30', 23))).toBe(true)
  expect(standsFor('2026-10', at('2026-12-01', 0))).toBe(false)
})

it('a month without any data says so', () => {
  const nothing = { patrols: 0, readings: 0, problems: 0, problemsClosed: 0, problemsOpen: 0, planTasks: 0 }
  expect(said(riverPage('2026-10', nothing, noWords, stood))).toEqual([
    '巡河：这个月没有巡河记录。',
    '水质：这个月没有水质监测数据。',
    '问题：没有新增问题。',
    '请留意：没有要特别留意的，请按期巡河。',
  ])
  const page = monthlyPage('2026-10', {}, { township: '演示镇', stoodOn: null })
  for (const line of said(page)) expect(line).toMatch(/没有/)
})

const full = {
  ...{ patrols: 9, patrolsMet: 8, patrolKilometres: 16.24, patrolProblems: 2 },
  ...{ readings: 2, readingsMet: 1, readingsMissed: 1, problems: 3, problemsClosed: 2 },
  ...{ problemsOpen: 4, problemsOverdue: 1, planTasks: 5, planTasksDone: 2, planTasksOverdue: 1 },
  signBoardsAmiss: 1,
}
const words = {
  ...{ grades: '桥头断面10月8日Ⅳ类（目标Ⅲ类）', below: '桥头断面' },
  ...{ late: '清淤', coming: '补植' },
}

it('says the month, how it stands with the day of the count, and what to look at', () => {
  expect(said(riverPage('2026-10', full, words, stood))).toEqual([
    '巡河：巡河9次，里程16.2公里，其中达标和认可8次；巡河中发现问题2处。',
    '水质：监测水质2次，达标1次，不达标1次。桥头断面10月8日Ⅳ类（目标Ⅲ类）。',
    '问题：公开的问题新增3件。办结2件。截至11月2日，还有4件没有办结，其中逾期1件。',
    '一河一策：截至11月2日，方案任务5项，已完成2项，逾期1项。',
    '请留意：水质没有达到目标：桥头断面，巡河时请看看附近有没有排水。没有办结的问题，请跟进处置。' +
      '逾期的任务：清淤。快到期的任务：补植。公示牌破损、缺失或河长有误的1块，请到现场看看。',
  ])
})

it('made too late for it, says nothing of how things stood', () => {
  const { problemsOpen: _open, problemsOverdue: _overdue, signBoardsAmiss: _boards, ...lasting } = full
  const page = riverPage('2026-10', lasting, { ...words, late: '', coming: '' }, { ...stood, stoodOn: null })
  expect(said(page).join('')).not.toMatch(/截至|没有要特别留意/)
})

it('groups are told no late department and no source of a problem; the office is', () => {
  const values = {
    ...full,
    problemsOfResidents: 1,
    lateDepartments: '演示部门2件',
    repeatedReaches: '带溪一段',
  }
  const page = monthlyPage('2026-10', values, { township: '演示镇', stoodOn: '2026-11-02' })
  expect(said(page).join('')).toMatch(/群众举报1件[^]*逾期较多的是演示部门2件/)
  const message = messageOf({ month: '2026-10', version: 1 }, page)
  for (const text of [message.text, message.markdown, JSON.stringify(message.poster)]) {
    expect(text).toContain('登记问题3件')
    expect(text).not.toMatch(/群众举报|逾期较多|反复出现/)
  }
  expect(message.title).toBe('2026年10月月报')
  expect(new TextEncoder().encode(message.markdown).length).toBeLessThan(4096)
})

describe('made, and made again', () => {
  const waiting = newBrief({ month: '2026-10', waterId: 'w', waterName: '带溪', tells: true }, 1)
  const content = (patrols: number) => ({
    ...{ waterName: '带溪', values: { patrols }, words: noWords, stoodOn: null },
    page: riverPage('2026-10', { patrols }, noWords, { waterName: '带溪', stoodOn: null }),
  })
  const made = afterMaking(waiting, content(1), 2)!
  const wanted = { reason: '补录纸质', by: '演示', at: 3 }

  it('once is the first version, twice the same nothing new', () => {
    expect(made).toMatchObject({ version: 1, madeAt: 2, corrections: [] })
    expect(afterMaking(made, content(2), 3)).toBeNull()
  })

  it('asked for again it is a new version with its reason; saying the same, none', () => {
    expect(afterMaking({ ...made, wanted }, content(2), 4)).toMatchObject({
      ...{ version: 2, madeAt: 4, wanted: null, corrections: [wanted] },
    })
    expect(afterMaking({ ...made, wanted }, content(1), 4)).toEqual({ ...made, wanted: null })
  })
})

it('a number can be looked into where the facts still say what was written; else it stays as it was written', () => {
  const terms = { township: '演示镇', stoodOn: null }
  const { sections } = monthlyPage('2026-10', { patrols: 2 }, terms)
  const [walks] = cutAtFacts(sections, composedMonth('2026-10', { patrols: 2 }, terms))
  expect(walks).toContainEqual({ text: '2次', fact: 'patrols' })
  const [other] = cutAtFacts(sections, composedMonth('2026-10', { patrols: 1 }, terms))
  expect(other).toEqual([{ text: sections[0]!.text }])
})
