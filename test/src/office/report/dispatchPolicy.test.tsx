/** The rules of dispatch: what goes to whom, with or without a tap, and how long it may take. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { residentCategories } from '@domain/report/category'
import { defaultDispatchPolicy } from '@domain/report/dispatchPolicy'
import DispatchPolicyPage from '@/office/report/policy'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

function rules(): Output<'report.getDispatchPolicy'>['policy'] {
  const { version, rules: all, days } = defaultDispatchPolicy
  return { version, rules: [...all], days: { ...days } }
}
const ready = {
  'report.getDispatchPolicy': { policy: rules(), offered: [...residentCategories] },
  'register.listDepartments': {
    items: [
      { id: 'environment', name: '生态环境所', active: true },
      { id: 'agriculture', name: '农办', active: true },
      { id: 'construction', name: '城建办', active: false },
    ],
  },
  'report.saveDispatchPolicy': { version: 1 },
}
const sent = () =>
  called
    .filter(({ action }) => action === 'report.saveDispatchPolicy')
    .map(({ input }) => input as Output<'report.getDispatchPolicy'>['policy'])
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })
const words = (name: string) => {
  const box = screen.getByRole('combobox', { name }) as HTMLSelectElement
  return box.selectedOptions[0]!.textContent
}

async function open() {
  render(<DispatchPolicyPage />)
  await waitFor(() => expect(words('偷排污水交给谁')).toBe('生态环境所'))
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})

it('shows for every kind of problem who gets it and as what', async () => {
  await open()
  expect(words('水面垃圾交给谁')).toBe('河段的河长')
  expect(words('水面垃圾按什么办')).toBe('保洁')
  expect(screen.getAllByRole('checkbox', { name: /自动交办$/ })).toHaveLength(11)
})

it('points out a department that is out of use, and does not offer it to others', async () => {
  await open()
  expect(words('违建倒渣交给谁')).toBe('城建办（已停用）')
  const others = screen.getByRole('combobox', { name: '水面垃圾交给谁' })
  expect(within(others).queryByText(/城建办/)).toBeNull()
})

it('says every change in words and saves the whole table with its version', async () => {
  await open()
  choose('水面垃圾交给谁', 'd agriculture')
  choose('水面垃圾按什么办', 'ordinary')
  fireEvent.click(screen.getByRole('checkbox', { name: '水面垃圾自动交办' }))
  fireEvent.change(screen.getByRole('textbox', { name: /收到后受理/ }), { target: { value: '2' } })
  tap('保存 2 处修改')
  const dialog = screen.getByRole('dialog', { name: '保存后，新的交办按新规则' })
  expect(dialog.textContent).toContain('水面垃圾：河段的河长，保洁 → 农办，一般，自动交办')
  expect(dialog.textContent).toContain('收到后受理：1 个工作日 → 2 个工作日')
  fireEvent.click(within(dialog).getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent()).toHaveLength(1))
  const [saved] = sent()
  expect(saved).toMatchObject({ version: 0, days: { ...rules().days, triage: 2 } })
  expect(saved!.rules).toHaveLength(12)
  expect(saved!.rules).toContainEqual({
    category: 'floating',
    addressee: { to: 'department', departmentId: 'agriculture' },
    handling: 'ordinary',
    automatic: true,
  })
})

it('saves nothing when what was changed was changed back', async () => {
  await open()
  choose('水面垃圾按什么办', 'ordinary')
  choose('水面垃圾按什么办', 'cleaning')
  expect(screen.queryByRole('button', { name: /保存/ })).toBeNull()
})

it('takes whole working days only', async () => {
  await open()
  for (const typed of ['0', '61', '1.5', '']) {
    fireEvent.change(screen.getByRole('textbox', { name: /复杂问题（/ }), { target: { value: typed } })
    expect(screen.getByText('请填 1–60 天')).toBeTruthy()
  }
  expect((screen.getByRole('button', { name: '有数字要改一下' }) as HTMLButtonElement).disabled).toBe(true)
})

it('never overwrites what another desk saved meanwhile', async () => {
  cloudAnswers({ ...ready, 'report.saveDispatchPolicy': { refused: 'submission.conflict' } })
  await open()
  choose('水面垃圾按什么办', 'ordinary')
  tap('保存 1 处修改')
  tap('保存')
  expect(await screen.findByRole('button', { name: /别的同事刚保存了新的规则/ })).toBeTruthy()
})

it('asks why, and shows who changed what before in the words of the question', async () => {
  const after = { ...rules(), version: 1, days: { ...rules().days, triage: 2 } }
  const line = { version: 1, at: Date.now(), by: '演示乙', why: '人手不够', before: rules(), after }
  cloudAnswers({ ...ready, 'setting.history': { items: [line], next: null } })
  await open()
  choose('水面垃圾按什么办', 'ordinary')
  tap('保存 1 处修改')
  fireEvent.change(screen.getByRole('textbox', { name: '为什么改' }), { target: { value: '部门同意' } })
  tap('保存')
  await waitFor(() => expect(sent()).toMatchObject([{ version: 0, why: '部门同意' }]))
  tap('看谁改过什么')
  expect(await screen.findByText(/演示乙：人手不够/)).toBeTruthy()
  expect(screen.getByText('收到后受理：1 个工作日 → 2 个工作日')).toBeTruthy()
})
