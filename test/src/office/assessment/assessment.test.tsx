/** The assessment at the desk: a year goes out as that year, its months are waited for, and the year before is checked too. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { shippedRuleSets } from '@domain/assessment/shipped'
import AssessmentPage from '@/office/assessment/index'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

const counts = { computed: 0, looked: 1, final: 1, objecting: 0 }
const brief = {
  ...{ id: '2026_p1', period: '2026', who: 'p1', name: '演示河长', village: '演示一村', version: 1 },
  ...{ revision: 2, state: 'looked' as const, total: 900, grade: '优秀', objecting: false, mine: false },
}
const result = { items: [], bonus: [], penalty: [], total: 900, grade: '优秀', note: '' }
const full = {
  ...{ ...brief, result, looked: { name: '演示同事', at: 1 }, final: null, reason: '', sentBack: '' },
  ...{ objectUntil: null, objection: null, computedAt: 1, excused: [], photoUrls: {}, words: [] },
  hand: { given: [], lifted: [], veto: null },
}
const [{ _id: _, ...rules }] = shippedRuleSets as unknown as [Record<string, unknown>]
const may = { look: false, finish: false, sendBack: true, correct: false, answer: false }

function open(more: Parameters<typeof cloudAnswers>[0] = {}, params: Record<string, string> = {}) {
  openedWith(params)
  cloudAnswers({
    ...{ 'identity.me': person('office'), 'register.listVillages': { items: [] } },
    'assessment.periods': {
      items: ['2026', '2026-12'].map((period) => ({ period, ...counts })),
      selfChecks: ['2026', '2027'],
    },
    'assessment.list': { items: [brief], next: null },
    'assessment.get': { sheet: full, rules, versions: [], openMonths: ['2026-12'], may } as never,
    ...more,
  })
  deskWindow(true)
  return render(<AssessmentPage />)
}
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

it.each([
  ['2026', 'from=2026-01-01&until=2026-12-31', '{"filters":{"span":"year"}}'],
  ['2026-11', 'from=2026-11-01&until=2026-11-30', null],
])('the table of %s holds that and nothing else', async (period, days, entries) => {
  open({}, { period })
  await tap(/^导出/)
  const [[asked]] = jest.mocked(Taro.navigateTo).mock.calls.slice(-1) as [[{ url: string }]]
  expect(asked.url).toContain(days)
  if (entries) expect(asked.url).toContain(encodeURIComponent(entries))
  else expect(asked.url).not.toContain('entries')
})

it('a year says which of its months it waits for, before and when somebody tries', async () => {
  const left = [{ id: '2026_p1', code: 'assessment.monthsOpen', detail: '12月' }]
  const second = { ...brief, id: '2026_p2', who: 'p2', name: '演示河长乙' }
  open({
    'assessment.list': { items: [brief, second], next: null },
    'assessment.finish': { done: [], left },
  })
  await tap('演示河长')
  expect(await screen.findByText('还没有审定的月份：12月，都审定了才能审定全年')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '审定' })).toBeNull()
  await tap('审定这 2 份')
  expect(await screen.findByText(/1 份没有办：.*都审定了才能审定全年。还没有审定的：12月。/)).toBeTruthy()
})

it('in January the self-check of the year before is offered, and opens', async () => {
  open({ 'assessment.beginCheck': { id: '2026_township' } })
  expect(await screen.findByRole('button', { name: '2027 年乡镇自评' })).toBeTruthy()
  await tap('2026 年乡镇自评')
  await waitFor(() =>
    expect(called).toContainEqual(
      expect.objectContaining({ action: 'assessment.get', input: { id: '2026_township' } }),
    ),
  )
})
