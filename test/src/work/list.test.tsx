/** The work list, for each of those who work: what burns, with words; at a desk beside the report. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import WorkListPage from '@/work/list'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { deskWindow, press } from '../office/deskWindow'
import { page } from '../office/registerAnswers'
import { nobody, person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { entry, environment, forTriage, workload } from './answers'

jest.mock('@/services/call')

const day = 86_400_000
const late = entry({
  id: 'late',
  category: 'encroachment',
  source: 'media',
  state: 'handling',
  lead: environment,
  light: 'red',
  dueAt: Date.now() - 2 * day,
  escalation: 2,
  witnesses: 3,
})
const fresh = entry({ id: 'fresh' })
const lists = () => screen.queryAllByRole('radio').map(({ textContent }) => textContent)
const asked = () =>
  called
    .filter(({ action }) => action === 'report.workList')
    .map(({ input }) => (input as { list: string }).list)

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  openedWith({})
  deskWindow(false)
})

it('shows a department what burns, in words, and opens the report', async () => {
  cloudAnswers({ 'identity.me': person('department'), 'report.workList': page(late, fresh) })
  render(<WorkListPage />)
  const row = await screen.findByRole('button', { name: /违建倒渣/ })
  for (const words of ['逾期 2 天', '已升级至总河长', '示例生态环境所', '媒体曝光', '另有 3 人看到'])
    expect(row.textContent).toContain(words)
  expect(lists()).toEqual(['待我办', '已办结'])
  fireEvent.click(row)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/work/report/index?reportId=late' })
})

it('at a desk the office takes what it looks through to Excel: the same list, for the same days', async () => {
  deskWindow(true)
  openedWith({ list: 'closed', from: '2026-11-01', until: '2026-11-30' })
  cloudAnswers({
    'identity.me': person('office'),
    'report.workload': workload(),
    'report.workList': page(fresh),
  })
  render(<WorkListPage />)
  fireEvent.click(await screen.findByRole('button', { name: '导出问题台账' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/office/document/documents?sheet=reports&from=2026-11-01&until=2026-11-30&list=closed',
  })
})

it('what has ended says when it ended, as it is in order; what is open, when it came', async () => {
  deskWindow(true)
  const noon = Date.parse('2026-11-05T12:00:00+08:00')
  openedWith({ list: 'closed' })
  cloudAnswers({
    'identity.me': person('office'),
    'report.workload': workload(),
    'report.workList': page(
      entry({ id: 'done', state: 'closed', dueAt: null, endedAt: noon, submittedAt: noon - 9 * day }),
      entry({ id: 'merged', state: 'merged', dueAt: null, endedAt: noon, submittedAt: noon - 9 * day }),
      entry({ id: 'open', submittedAt: noon - 9 * day }),
    ),
  })
  render(<WorkListPage />)
  expect(await screen.findByText('11月5日 12:00 办结')).toBeTruthy()
  expect(screen.getByText('11月5日 12:00 结束')).toBeTruthy()
  expect(screen.getByText('10月27日 12:00 报')).toBeTruthy()
})

it('looks through all of the township by days, and works off a desk whole', async () => {
  openedWith({ list: 'open' })
  cloudAnswers({
    'identity.me': person('headChief'),
    'report.workload': workload(),
    'report.workList': page(fresh),
  })
  render(<WorkListPage />)
  fireEvent.click(await screen.findByRole('button', { name: '筛选，展开' }))
  fireEvent.change(screen.getByRole('combobox', { name: '哪些日子' }), { target: { value: 'month' } })
  const first = expect.stringMatching(/-01$/)
  await waitFor(() =>
    expect(called[called.length - 1]).toMatchObject({
      input: { list: 'open', from: first, until: expect.any(String) },
    }),
  )
  fireEvent.click(screen.getByRole('radio', { name: '待我办' }))
  await waitFor(() => expect(asked().slice(-1)).toEqual(['mine']))
  expect(screen.queryByRole('combobox', { name: '哪些日子' })).toBeNull()
  expect(called[called.length - 1]!.input).not.toMatchObject({ from: first })
})

it('gives a chief the own work and the own reaches', async () => {
  openedWith({ list: 'reaches' })
  cloudAnswers({ 'identity.me': person('villageChief'), 'report.onMyReaches': { items: [fresh], mine: 0 } })
  render(<WorkListPage />)
  expect(await screen.findByRole('button', { name: /偷排污水/ })).toBeTruthy()
  expect(lists().slice(0, 2)).toEqual(['待我办', '我的河段'])
  expect(asked()).toEqual([])
})

it('gives the office its desks with their figures, and the departments with what is late', async () => {
  const load = workload({
    triage: 4,
    open: 12,
    overdue: 2,
    departments: [{ id: 'environment', name: '示例生态环境所', open: 5, overdue: 2 }],
  })
  cloudAnswers({ 'identity.me': person('office'), 'report.workload': load, 'report.workList': page(fresh) })
  render(<WorkListPage />)
  expect(await screen.findByText('全镇未结 12 件，逾期 2 件')).toBeTruthy()
  expect(lists()).toEqual(['待交办 4', '待复核', '回头看', '全部未结 12', '已办结'])
  expect(asked()).toEqual(['triage'])
  fireEvent.click(screen.getByRole('checkbox', { name: '示例生态环境所 5 件，逾期 2' }))
  await waitFor(() =>
    expect(called[called.length - 1]).toMatchObject({
      action: 'report.workList',
      input: { list: 'open', departmentId: 'environment' },
    }),
  )
})

it('gives the head chief what went up to him and what waits to be struck off', async () => {
  cloudAnswers({
    'identity.me': person('headChief'),
    'report.workload': workload(),
    'report.workList': page(),
  })
  render(<WorkListPage />)
  expect(
    await screen.findByText('逾期升级到您这里的、上级督查和媒体曝光等您销号的问题会出现在这里'),
  ).toBeTruthy()
  expect(lists()[0]).toBe('待我办')
  expect(asked()).toEqual(['mine'])
})

it('opened for one department, it lists what lies there', async () => {
  openedWith({ list: 'open', departmentId: 'environment' })
  cloudAnswers({
    'identity.me': person('headChief'),
    'report.workload': workload(),
    'report.workList': page(late),
  })
  render(<WorkListPage />)
  expect(await screen.findByRole('button', { name: /违建倒渣/ })).toBeTruthy()
  expect(called.find(({ action }) => action === 'report.workList')!.input).toMatchObject({
    list: 'open',
    departmentId: 'environment',
  })
})

it('opens a report beside the list on a desk, by keys, too', async () => {
  deskWindow(true)
  cloudAnswers({
    'identity.me': person('office'),
    'report.workload': workload(),
    'report.workList': page(fresh, late),
    'report.get': forTriage({ report: fresh }),
  })
  render(<WorkListPage />)
  const row = await screen.findByRole('button', { name: /偷排污水/ })
  act(() => press('ArrowDown'))
  expect(document.activeElement).toBe(row)
  fireEvent.click(row)
  expect(await screen.findByText('桥边管子往河里排黑水')).toBeTruthy()
  expect(screen.getByRole('button', { name: /按建议交办/ })).toBeTruthy()
  expect(Taro.navigateTo).not.toHaveBeenCalled()
  act(() => press('Escape'))
  expect(screen.queryByText('桥边管子往河里排黑水')).toBeNull()
})

it('fetches the next page on demand, and says what to do without network', async () => {
  cloudAnswers({
    'identity.me': person('department'),
    'report.workList': { items: [fresh], next: 'after-fresh' },
  })
  const first = render(<WorkListPage />)
  const more = await screen.findByRole('button', { name: '再看后面的' })
  cloudAnswers({ 'report.workList': page(late) })
  await act(async () => fireEvent.click(more))
  expect(called.map(({ input }) => input)).toMatchObject([{ cursor: 'after-fresh' }])
  expect(screen.getByRole('button', { name: /违建倒渣/ })).toBeTruthy()
  first.unmount()
  storage.texts.clear()
  cloudAnswers({ 'identity.me': person('department'), 'report.workList': { refused: 'network.offline' } })
  render(<WorkListPage />)
  expect(await screen.findByText('现在没有网络')).toBeTruthy()
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
})

it('says whom it is for when a resident comes here', async () => {
  cloudAnswers({ 'identity.me': nobody })
  render(<WorkListPage />)
  expect(await screen.findByText('这里给办理问题的人用')).toBeTruthy()
})

it('at a desk the next one opens by itself, and what was done is said above it', async () => {
  deskWindow(true)
  const next = entry({ id: 'next', reachName: '示例溪 2 段' })
  const dispatchable = forTriage({ report: fresh })
  const answers = { 'identity.me': person('office'), 'report.workload': workload(), 'report.dispatch': {} }
  cloudAnswers({ ...answers, 'report.workList': page(fresh, next), 'report.get': dispatchable })
  render(<WorkListPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例溪 1 段 偷排污水/ }))
  const propose = await screen.findByRole('button', { name: /^按建议交办给/ })
  cloudAnswers({
    ...answers,
    'report.workList': page(next),
    'report.get': forTriage({ report: next }),
  })
  await act(async () => fireEvent.click(propose))
  expect(await screen.findByRole('heading', { name: '示例溪 2 段 偷排污水' })).toBeTruthy()
  expect(screen.getByText(/^已交办给/)).toBeTruthy()
  // A slip: taken back before anybody was told, it lies open again.
  cloudAnswers({
    ...answers,
    'report.workList': page(fresh, next),
    'report.get': dispatchable,
    'report.recall': {},
  })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /撤销$/ })))
  expect(called.filter(({ action }) => action === 'report.recall').map(({ input }) => input)).toEqual([
    { reportId: 'fresh', commandId: expect.any(String) },
  ])
  expect(await screen.findByText('已撤销，没有通知任何人')).toBeTruthy()
  expect(screen.getByRole('heading', { name: /示例溪 1 段/ })).toBeTruthy()
})
