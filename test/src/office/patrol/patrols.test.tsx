/** The ledger of patrols on the desk, and the answers to explanations. */
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import PatrolsPage from '@/office/patrol/patrols'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { past, patrol } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow, press } from '../deskWindow'
import { page, personEntry } from '../registerAnswers'

jest.mock('@/services/call')

const waiting = past({ id: 'x1', status: 'explained' })
const met = past({ id: 'x2', personName: '示例李小溪', status: 'met' })
const answer = patrol({
  patrol: waiting,
  explanation: { text: '桥下施工，绕了村道。', at: 0 },
  may: { explain: false, review: true, confirm: false },
})
const lastAsked = () => called.filter(({ action }) => action === 'patrol.listAll').at(-1)!.input
const reviews = () => called.filter(({ action }) => action === 'patrol.review').map(({ input }) => input)

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  deskWindow(true)
  cloudAnswers({ 'patrol.listAll': page(waiting, met), 'patrol.get': answer, 'patrol.review': {} })
})
afterEach(() => jest.useRealTimers())

async function openFirst() {
  render(<PatrolsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例王大明/ }))
  return screen.findByText('桥下施工，绕了村道。')
}

it('walks the rows with the arrow keys, opens with Enter beside the list and closes with Esc', async () => {
  render(<PatrolsPage />)
  const [first, second] = await screen.findAllByRole('button', { name: /示例(王大明|李小溪)/ })
  act(() => press('ArrowDown'))
  expect(document.activeElement).toBe(first)
  act(() => press('ArrowDown'))
  act(() => press('ArrowDown'))
  expect(document.activeElement).toBe(second)
  act(() => press('ArrowUp'))
  fireEvent.click(document.activeElement!)
  await screen.findByText('桥下施工，绕了村道。')
  expect(first!.closest('tr')!.getAttribute('aria-current')).toBe('true')
  act(() => press('Escape'))
  expect(screen.queryByText('桥下施工，绕了村道。')).toBeNull()
  expect(document.activeElement).toBe(first)
})

it('opens a patrol as its own page on a phone', async () => {
  deskWindow(false)
  render(<PatrolsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例李小溪/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/office/patrol/patrol?patrolId=x2' })
})

it('starts with what waits for the office when it was opened for that, and lists all on demand', async () => {
  openedWith({ status: 'explained' })
  render(<PatrolsPage />)
  await screen.findByRole('button', { name: /示例王大明/ })
  expect(called[0]).toEqual({ action: 'patrol.listAll', input: { status: 'explained', limit: 50 } })
  fireEvent.change(screen.getByRole('combobox', { name: '结果' }), { target: { value: 'all' } })
  await waitFor(() => expect(lastAsked()).toEqual({ limit: 50 }))
})

it('opened for one village, it lists what was walked there', async () => {
  openedWith({ village: encodeURIComponent('示例村') })
  render(<PatrolsPage />)
  await screen.findByRole('button', { name: /示例王大明/ })
  expect(lastAsked()).toMatchObject({ village: '示例村' })
})

it('narrows to one person found by name, and widens again', async () => {
  cloudAnswers({
    'patrol.listAll': page(met),
    'register.listPeople': page(
      personEntry({ id: 'p7', name: '示例李小溪' }),
      personEntry({ id: 'p8', name: '示例文员', roles: ['office'] }),
    ),
  })
  render(<PatrolsPage />)
  fireEvent.click(await screen.findByRole('button', { name: '按巡河人筛选' }))
  const sheet = screen.getByRole('dialog', { name: '选人' })
  const walker = await within(sheet).findByRole('button', { name: /示例李小溪/ })
  // Who cannot patrol is not among them.
  expect(within(sheet).queryByRole('button', { name: /示例文员/ })).toBeNull()
  fireEvent.click(walker)
  await waitFor(() => expect(lastAsked()).toEqual({ personId: 'p7', limit: 50 }))
  fireEvent.click(screen.getByRole('button', { name: '不限巡河人' }))
  await waitFor(() => expect(lastAsked()).toEqual({ limit: 50 }))
})

it('sends an acceptance after a moment, exactly once', async () => {
  await openFirst()
  jest.useFakeTimers()
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  expect(screen.getByText('已认可示例王大明的这次巡河')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '认可' })).toBeNull()
  expect(reviews()).toEqual([])
  await act(() => jest.advanceTimersByTimeAsync(20_000))
  expect(reviews()).toEqual([{ patrolId: 'x1', accepted: true, text: '' }])
})

it('sends nothing when the decision was undone in time', async () => {
  await openFirst()
  jest.useFakeTimers()
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  fireEvent.click(screen.getByRole('button', { name: '撤销' }))
  await act(() => jest.advanceTimersByTimeAsync(20_000))
  expect(reviews()).toEqual([])
  expect(screen.getByRole('button', { name: '认可' })).toBeTruthy()
})

it('carries a decision out when the page is left, so that it is not lost', async () => {
  await openFirst()
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  cleanup()
  expect(reviews()).toEqual([{ patrolId: 'x1', accepted: true, text: '' }])
})

it('carries a decision out when the window is closed or put away before its moment is over', async () => {
  await openFirst()
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  hidden.mockRestore()
  expect(reviews()).toEqual([{ patrolId: 'x1', accepted: true, text: '' }])
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull()
})

it('asks for a sentence before it refuses, and sends it', async () => {
  await openFirst()
  jest.useFakeTimers()
  fireEvent.click(screen.getByRole('button', { name: '不认可' }))
  expect(screen.getByText('请写一句为什么不认可，河长会看到')).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox', { name: '写给河长的话' }), {
    target: { value: ' 请从对岸走完。 ' },
  })
  fireEvent.click(screen.getByRole('button', { name: '不认可' }))
  await act(() => jest.advanceTimersByTimeAsync(6000))
  expect(reviews()).toEqual([{ patrolId: 'x1', accepted: false, text: '请从对岸走完。' }])
})

it('puts the patrol back and says whose and why when the cloud refuses the answer', async () => {
  cloudAnswers({
    'patrol.listAll': page(waiting),
    'patrol.get': answer,
    'patrol.review': { refused: 'patrol.notAwaitingReview' },
  })
  await openFirst()
  jest.useFakeTimers()
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  await act(() => jest.advanceTimersByTimeAsync(6000))
  expect(
    screen.getByText(/^对.+这次巡河的答复没有存上：这次巡河不在等待答复，可能别人已处理，请刷新。/),
  ).toBeTruthy()
  expect(screen.getAllByText('等您答复').length).toBeGreaterThan(1)
})

it('says what will appear where nothing is, and what to do without network', async () => {
  openedWith({ status: 'explained' })
  cloudAnswers({ 'patrol.listAll': page() })
  const first = render(<PatrolsPage />)
  expect(await screen.findByText('没有等您答复的')).toBeTruthy()
  first.unmount()
  storage.texts.clear()
  cloudAnswers({ 'patrol.listAll': { refused: 'network.offline' } })
  render(<PatrolsPage />)
  expect(await screen.findByText('现在没有网络')).toBeTruthy()
  cloudAnswers({ 'patrol.listAll': page(waiting) })
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('button', { name: /示例王大明/ })).toBeTruthy()
})

it('narrows to days and a village, and says what it comes to', async () => {
  const figures = { patrols: 13, counted: 12, people: 4, reaches: 5, distance: 23_450, problems: 2 }
  cloudAnswers({
    'patrol.listAll': page(met),
    'patrol.totals': figures,
    'register.listVillages': { items: [{ village: '示例村', reaches: 3 }] },
  })
  render(<PatrolsPage />)
  expect(await screen.findByText('13 次，12 次算数，4 人走了 5 段，共 23.5 公里，发现 2 个问题')).toBeTruthy()
  fireEvent.change(screen.getByRole('combobox', { name: '哪些日子' }), { target: { value: 'own' } })
  fireEvent.change(screen.getByLabelText('从', { selector: 'input' }), { target: { value: '2026-11-01' } })
  fireEvent.change(screen.getByLabelText('到', { selector: 'input' }), { target: { value: '2026-11-30' } })
  await waitFor(() => expect(lastAsked()).toEqual({ from: '2026-11-01', until: '2026-11-30', limit: 50 }))
  expect(called.filter(({ action }) => action === 'patrol.totals').at(-1)!.input).toEqual({
    from: '2026-11-01',
    until: '2026-11-30',
  })
  fireEvent.click(screen.getByRole('button', { name: '按村找' }))
  fireEvent.click(await screen.findByRole('button', { name: /^示例村/ }))
  await waitFor(() => expect(lastAsked()).toMatchObject({ village: '示例村' }))
  fireEvent.click(screen.getByRole('button', { name: '导出巡河台账' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: `/office/document/documents?sheet=patrols&village=${encodeURIComponent('示例村')}&from=2026-11-01&until=2026-11-30`,
  })
})

it('opens the next one that waits for an answer, above whose buttons stands what is to be decided', async () => {
  const second = past({ id: 'x3', personName: '示例赵大山', status: 'explained' })
  cloudAnswers({ 'patrol.listAll': page(waiting, met, second), 'patrol.get': answer, 'patrol.review': {} })
  await openFirst()
  const words = document.querySelector('.panes__detail')!.textContent!
  expect(words.indexOf('桥下施工')).toBeLessThan(words.indexOf('路程'))
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  await waitFor(() =>
    expect(called.filter(({ action }) => action === 'patrol.get').at(-1)!.input).toEqual({ patrolId: 'x3' }),
  )
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy()
})

it('several explanations are read beside each other, answered by one sentence and taken back together', async () => {
  const other = past({ id: 'x3', personName: '示例陈小河', status: 'explained' })
  cloudAnswers({ 'patrol.listAll': page(waiting, met, other), 'patrol.get': answer, 'patrol.review': {} })
  render(<PatrolsPage />)
  await screen.findByRole('button', { name: /示例陈小河/ })
  // Only what waits can be ticked.
  expect(screen.getAllByRole('checkbox')).toHaveLength(3)
  act(() => press('ArrowDown'))
  act(() => press('x'))
  fireEvent.click(screen.getByRole('checkbox', { name: /选中示例陈小河/ }))
  expect(await screen.findByText('一起答复 2 条说明')).toBeTruthy()
  expect(await screen.findAllByText('桥下施工，绕了村道。')).toHaveLength(2)
  jest.useFakeTimers()
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  fireEvent.click(screen.getByRole('button', { name: '撤销' }))
  await act(() => jest.advanceTimersByTimeAsync(6000))
  expect(reviews()).toEqual([])
  fireEvent.click(screen.getByRole('checkbox', { name: '全部选中' }))
  fireEvent.click(screen.getByRole('button', { name: '写一句' }))
  fireEvent.change(screen.getByRole('textbox', { name: '写给河长的话' }), {
    target: { value: '施工期间都算' },
  })
  fireEvent.click(screen.getByRole('button', { name: '认可' }))
  expect(screen.getByText('已认可这 2 次巡河')).toBeTruthy()
  await act(() => jest.advanceTimersByTimeAsync(6000))
  const said = { accepted: true, text: '施工期间都算' }
  expect(reviews()).toEqual(['x1', 'x3'].map((patrolId) => ({ patrolId, ...said })))
})
