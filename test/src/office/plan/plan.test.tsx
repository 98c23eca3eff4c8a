/** A plan on the desk and on the phone: its lists, what does not fit, approval, and the progress of a task. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import MyTasksPage from '@/office/plan/myTasks'
import EntryPage from '@/office/register/entry'
import PlanPage from '@/office/plan/plan'
import PlanTaskPage from '@/office/plan/planTask'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'
import { aPlan, goal, problem, task } from '../../../domain/plan/aPlan'

jest.mock('@/services/call')

const whole = aPlan({
  problems: [problem('sewage', { name: '污水直排' })],
  goals: [goal('clear', { name: '断面水质', year: 2099 })],
  tasks: [task('pipes', { name: '截污纳管', percent: 40, until: '2026-10-31' })],
})
const version = {
  by: '演示甲',
  at: Date.parse('2026-11-18T04:00:00Z'),
  decidedBy: null,
  decidedAt: null,
  reason: '',
}
const answer = (part: object = {}) => ({
  ...{ whole, state: 'draft', changed: false, versions: [], may: { submit: true, decide: false }, ...part },
})
const me = (...roles: string[]) => ({
  person: { id: 'people', name: '演示河长', post: '', village: '', roles },
})
const answers = (roles: string[], plan: object) =>
  cloudAnswers({
    'identity.me': me(...roles),
    'plan.whole': plan,
    'plan.submit': {},
    'plan.decide': {},
    'plan.version': { whole, version: { ...version, number: 1, state: 'approved' } },
    'plan.myTasks': {
      today: '2026-11-18',
      items: [{ ...whole.tasks[0]!, planName: '带溪一河一策', waterName: '带溪' }],
    },
    'plan.task': { task: whole.tasks[0]!, may: { report: true } },
    'planProgress.list': { items: [], next: null },
    'plan.get': {
      record: { id: 'p', version: 1, active: true, entry: whole.plan.entry, names: {}, ended: null },
      files: {},
    },
  } as never)
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const open = jest.spyOn(Taro, 'navigateTo')

beforeEach(() => {
  storage.texts.clear()
  open.mockClear()
  openedWith({ planId: 'p' })
  deskWindow(true)
})

it('the four lists come out of the plan, and five when they are wanted', async () => {
  answers(['office'], answer())
  render(<PlanPage />)
  const table = await screen.findByRole('table', { name: '目标任务清单' })
  expect(within(table).getByText('截污纳管')).toBeTruthy()
  expect(within(table).getByText('逾期 40%')).toBeTruthy()
  fireEvent.click(screen.getByText('五项清单'))
  expect(await screen.findByRole('table', { name: '任务清单' })).toBeTruthy()
  fireEvent.click(within(screen.getByRole('table', { name: '问题清单' })).getByRole('button'))
  expect(open).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=planProblem&id=sewage' })
})

it('what is wrong is said with what to do, and is not handed in', async () => {
  answers(['office'], answer())
  render(<PlanPage />)
  expect(await screen.findByText(/目标「断面水质」写的是 2099 年，请改成 2026—2027年 之内/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '报总河长批准' })).toBeNull()
})

it('a sound plan is handed in as the next version', async () => {
  const sound = aPlan({ goals: [goal('clear', { year: 2027 })] })
  answers(
    ['office'],
    answer({ whole: sound, versions: [{ ...version, number: 3, state: 'returned' }], changed: true }),
  )
  render(<PlanPage />)
  await tap('报总河长批准')
  await waitFor(() => expect(sent('plan.submit')).toEqual([{ planId: 'p', number: 4 }]))
})

it('the head chief approves, or sends it back with a reason', async () => {
  deskWindow(false)
  const waits = { state: 'submitted', versions: [{ ...version, number: 2, state: 'submitted' }] }
  answers(['headChief'], answer({ ...waits, may: { submit: false, decide: true } }))
  render(<PlanPage />)
  await tap('退回修改')
  fireEvent.change(await screen.findByRole('textbox', { name: '为什么退回' }), {
    target: { value: '投资再细' },
  })
  await tap('退回')
  const decision = { planId: 'p', number: 2 }
  await waitFor(() =>
    expect(sent('plan.decide')).toEqual([{ ...decision, approved: false, reason: '投资再细' }]),
  )
  await tap('批准')
  await waitFor(() => expect(sent('plan.decide')).toHaveLength(2))
})

it('a version is read as it was handed in, and nothing of it can be changed', async () => {
  openedWith({ planId: 'p', number: '1' })
  answers(['office'], answer())
  render(<PlanPage />)
  expect(await screen.findByText(/第 1 版，演示甲.*报送，已批准/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '添加问题' })).toBeNull()
})

it('what is added to a plan belongs to it already', async () => {
  openedWith({ of: 'planProblem', planId: 'p' })
  answers(['office'], answer())
  render(<EntryPage />)
  expect(await screen.findByRole('button', { name: '方案：带溪一河一策，更换' })).toBeTruthy()
})

it('whoever is responsible finds the task on the phone and says how far it is', async () => {
  deskWindow(false)
  answers(['villageChief'], answer())
  render(<MyTasksPage />)
  await tap(/截污纳管/)
  expect(open).toHaveBeenLastCalledWith({ url: '/office/plan/planTask?taskId=pipes' })
  openedWith({ taskId: 'pipes' })
  render(<PlanTaskPage />)
  await tap('报一次进度')
  expect(await screen.findByRole('button', { name: '提交任务进度' })).toBeTruthy()
})
