/** The rules of duty: edited as sentences, saved as a whole, adjusted for a while. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { addDays, dayOf } from '@domain/calendar/day'
import DutyPolicyPage from '@/office/patrol/policy'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { page, policy } from '../registerAnswers'

jest.mock('@/services/call')

const today = dayOf(Date.now())
const pause = {
  id: 'x1',
  kind: 'pause' as const,
  reachIds: [],
  from: today,
  until: addDays(today, 3),
  reason: '台风蓝色预警',
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })
const fill = (name: RegExp | string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

const ready = {
  'patrol.getDutyPolicy': { policy: policy(), adjustments: [pause] },
  'patrol.saveDutyPolicy': { version: 2 },
  'patrol.adjustDuty': { adjustmentId: 'x2' },
  'patrol.cancelAdjustment': {},
}

async function open() {
  render(<DutyPolicyPage />)
  return screen.findByRole('combobox', { name: '村级河长的周期' })
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})

it('shows every change in words before it becomes the rule, and saves the whole policy', async () => {
  await open()
  choose('村级河长的周期', 'tenDays')
  fill(/一次不少于/, '15')
  press('保存 2 处修改')
  const dialog = screen.getByRole('dialog', { name: '保存后，应巡任务按新规则算' })
  expect(dialog.textContent).toContain('村级河长：每周 1 次 → 每旬 1 次')
  expect(dialog.textContent).toContain('10 分钟 → 15 分钟')
  fireEvent.click(within(dialog).getByRole('button', { name: '保存' }))
  const before = policy()
  await waitFor(() =>
    expect(sent('patrol.saveDutyPolicy')).toEqual([
      {
        ...before,
        rules: { ...before.rules, villageChief: { period: 'tenDays', times: 1 } },
        thresholds: { ...before.thresholds, lineDuration: 900 },
      },
    ]),
  )
})

it('which waters are patrolled as small ones is ticked, and said before it holds', async () => {
  await open()
  fireEvent.click(screen.getByRole('checkbox', { name: /水库/ }))
  fireEvent.click(screen.getByRole('checkbox', { name: /沟渠/ }))
  press('保存 1 处修改')
  const dialog = screen.getByRole('dialog', { name: '保存后，应巡任务按新规则算' })
  expect(dialog.textContent).toContain('按小微水体巡：水库、山塘 → 沟渠、山塘')
  fireEvent.click(within(dialog).getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent('patrol.saveDutyPolicy')).toEqual([{ ...policy(), pondKinds: ['pond', 'canal'] }]),
  )
})

it('does not save a blank that holds no number, and says what is allowed', async () => {
  await open()
  choose('快到期的天数', '3')
  fill(/沿线至少走到/, '160')
  expect(screen.getByText('请填 0–100 %')).toBeTruthy()
  expect((screen.getByRole('button', { name: '有数字要改一下' }) as HTMLButtonElement).disabled).toBe(true)
  fill(/沿线至少走到/, '70')
  expect(screen.getByRole('button', { name: '保存 2 处修改' })).toBeTruthy()
})

it('keeps the cursor where one types', async () => {
  await open()
  const blank = screen.getByRole('textbox', { name: /一次不少于/ })
  blank.focus()
  fireEvent.change(blank, { target: { value: '15' } })
  expect(document.activeElement).toBe(blank)
  expect(blank.isConnected).toBe(true)
})

it('goes back to what is stored when the changes are dropped', async () => {
  await open()
  choose('村级河长的周期', 'tenDays')
  fill(/一次不少于/, '15')
  press('放弃修改')
  expect((screen.getByRole('textbox', { name: /一次不少于/ }) as HTMLInputElement).value).toBe('10')
  expect((screen.getByRole('combobox', { name: '村级河长的周期' }) as HTMLSelectElement).value).toBe('week')
})

it('never overwrites what another desk saved meanwhile', async () => {
  cloudAnswers({ ...ready, 'patrol.saveDutyPolicy': { refused: 'submission.conflict' } })
  await open()
  choose('镇级河长的周期', 'month')
  press('保存 1 处修改')
  press('保存')
  const notice = await screen.findByRole('button', { name: /别的同事刚保存了新的规则/ })
  const theirs = policy()
  cloudAnswers({
    'patrol.getDutyPolicy': {
      policy: {
        ...theirs,
        version: 5,
        rules: { ...theirs.rules, townChief: { period: 'halfMonth', times: 1 } },
      },
      adjustments: [],
    },
  })
  fireEvent.click(notice)
  await waitFor(() =>
    expect((screen.getByRole('combobox', { name: '镇级河长的周期' }) as HTMLSelectElement).value).toBe(
      'halfMonth',
    ),
  )
  expect(screen.queryByText(/别的同事刚保存了新的规则/)).toBeNull()
})

it('photos are compelled only in an emergency, with its reason and days, and off at once', async () => {
  await open()
  const photos = () => screen.getByRole('switch', { name: '必须拍照' })
  fireEvent.click(photos())
  expect(photos().getAttribute('aria-checked')).toBe('false')
  fill('什么应急', '演示台风')
  press('这几天打开')
  expect(photos().getAttribute('aria-checked')).toBe('true')
  expect(screen.getByText(/应急：演示台风，.* 至 .*，过后不再强制/)).toBeTruthy()
  fireEvent.click(photos())
  expect(photos().getAttribute('aria-checked')).toBe('false')
  expect(screen.queryByText(/应急：演示台风/)).toBeNull()
})

it('pauses the township for a typhoon, with a reason', async () => {
  await open()
  press('加一项调整')
  press('暂停')
  expect(screen.getByText('请写原因，河长在“今天”里会看到')).toBeTruthy()
  expect(sent('patrol.adjustDuty')).toEqual([])
  fill('原因', '台风橙色预警')
  press('暂停')
  await waitFor(() =>
    expect(sent('patrol.adjustDuty')).toEqual([
      { kind: 'pause', reachIds: [], from: today, until: addDays(today, 6), reason: '台风橙色预警' },
    ]),
  )
})

it('raises single reaches for their water quality', async () => {
  cloudAnswers({
    ...ready,
    'river.list': page({
      walkedOn: null,
      open: 0,
      id: 'r7',
      waterId: 'w',
      waterName: '示例溪',
      name: '示例溪 7 段',
      kind: 'stream',
      level: 'village',
      village: '',
      length: 900,
    }),
  })
  await open()
  press('加一项调整')
  choose('怎样调整', 'orange')
  fireEvent.click(screen.getByRole('radio', { name: '选河段' }))
  press('选河段')
  fireEvent.click(await screen.findByRole('button', { name: /示例溪 7 段/ }))
  fill('原因', '氨氮超标')
  fireEvent.click(screen.getByRole('radio', { name: '通报' }))
  press('加密')
  const days = { from: today, until: addDays(today, 6) }
  await waitFor(() =>
    expect(sent('patrol.adjustDuty')).toEqual([
      { kind: 'orange', about: 'notice', reachIds: ['r7'], ...days, reason: '氨氮超标' },
    ]),
  )
})

it('ends an adjustment after asking', async () => {
  await open()
  press('取消暂停巡河，全镇')
  press('取消这项调整')
  await waitFor(() => expect(sent('patrol.cancelAdjustment')).toEqual([{ adjustmentId: 'x1' }]))
})

it('the head chief reads what is adjusted, and is offered no way to change it', async () => {
  cloudAnswers({ ...ready, 'identity.me': person('headChief') })
  await open()
  expect(screen.getByText(/台风蓝色预警/)).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: /加一项调整|^取消/ })).toBeNull())
})
