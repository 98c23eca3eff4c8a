/** Asking a colleague to walk, and taking it back. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import DelegatePage from '@/patrol/delegate'
import { errorsOf } from '@/patrol/delegate/delegateForm'
import DelegationsPage from '@/patrol/delegations'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { duty, reach, today } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

const tap = async (name: string | RegExp, role = 'button') =>
  act(async () => fireEvent.click(screen.getByRole(role, { name })))

const whole = {
  assignmentId: 'a1',
  delegate: { id: 'p2', name: '示例陈建国' },
  from: '2026-11-20',
  until: '2026-12-20',
  reason: '出差',
}

it.each([
  ['nothing is missing', {}, {}],
  ['the end lies before the start', { until: '2026-11-19' }, { until: '结束的日子不能早于开始。' }],
  ['it lasts 32 days', { until: '2026-12-21' }, { until: '最长 31 天。' }],
  ['no colleague was chosen', { delegate: null }, { delegate: '请选一位同事。' }],
  ['no reach was chosen', { assignmentId: null }, { assignmentId: '请选一段河。' }],
  ['the reason is blank', { reason: ' ' }, { reason: '请写一句原因，比如「出差」。' }],
])('when %s', (_when, change, errors) => {
  expect(errorsOf({ ...whole, ...change })).toEqual(errors)
})

it('delegates my own reach to a colleague found by name', async () => {
  const delegated = duty({
    assignmentId: 'b1',
    reach: reach('r9', '别人的河'),
    delegation: { id: 'd1', fromName: '某', until: '2026-11-25' },
  })
  cloudAnswers({
    'patrol.today': today([
      duty({ assignmentId: 'a1' }),
      duty({ assignmentId: 'a2', reach: reach('r2', '示例溪 2 段') }),
      delegated,
    ]),
    'register.listColleagues': { items: [{ id: 'p2', name: '示例陈建国', post: '示例村委员' }] },
    'patrol.delegate': { delegationId: 'd9' },
  })
  render(<DelegatePage />)
  await screen.findByText('示例溪 2 段')
  expect(screen.queryByText('别人的河')).toBeNull()
  await tap('示例溪 2 段', 'radio')
  await tap('选一位同事')
  await screen.findByText('示例村委员')
  await tap(/示例陈建国/)
  fireEvent.change(screen.getByRole('textbox', { name: '原因' }), { target: { value: '去县里培训' } })
  const pages = jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([{}, {}] as never)
  await tap('请同事代巡')
  pages.mockRestore()
  const sent = called.find(({ action }) => action === 'patrol.delegate')?.input
  expect(sent).toMatchObject({ assignmentId: 'a2', delegateId: 'p2', reason: '去县里培训' })
  expect(Taro.navigateBack).toHaveBeenCalled()
})

it('says at each field what is missing and sends nothing', async () => {
  cloudAnswers({ 'patrol.today': today([duty()]) })
  render(<DelegatePage />)
  await screen.findByText('示例溪 1 段')
  await tap('请同事代巡')
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    '请选一位同事。',
    '请写一句原因，比如「出差」。',
  ])
  expect(called.map(({ action }) => action)).not.toContain('patrol.delegate')
})

it('takes a delegation back after asking once', async () => {
  const item = {
    id: 'd1',
    reachName: '示例溪 1 段',
    delegateName: '示例陈建国',
    from: '2026-11-20',
    until: '2026-11-26',
    reason: '培训',
  }
  cloudAnswers({ 'patrol.listDelegations': { items: [item] }, 'patrol.revokeDelegation': {} })
  render(<DelegationsPage />)
  await screen.findByText('示例陈建国代巡示例溪 1 段')
  await tap('撤回示例陈建国的代巡')
  expect(called.map(({ action }) => action)).not.toContain('patrol.revokeDelegation')
  await tap('撤回')
  expect(called).toContainEqual({ action: 'patrol.revokeDelegation', input: { delegationId: 'd1' } })
})
