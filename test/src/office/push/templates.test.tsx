/** The ids of the subscription templates. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { templateKeys, templates } from '@domain/reminder/templates'
import TemplatesPage from '@/office/push/templates'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

const stored: Output<'reminder.getTemplates'> = {
  version: 4,
  ids: templateKeys.map((template) => ({
    template,
    templateId: template === 'dutyDue' ? 'Duty_id-1' : '',
  })),
}
const ready = { 'reminder.getTemplates': stored, 'reminder.saveTemplates': { version: 5 } }
const saved = () =>
  called.filter(({ action }) => action === 'reminder.saveTemplates').map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const field = (label: string) =>
  screen.getByRole('textbox', { name: `${label}的模板编号` }) as HTMLInputElement
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })

async function open() {
  render(<TemplatesPage />)
  await screen.findByText('编号从哪里来')
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})

it('shows of every template the fields to pick at WeChat, in their order, with name and kind', async () => {
  await open()
  for (const key of templateKeys) {
    const { label, fields } = templates[key]
    const lines = within(screen.getByRole('list', { name: `${label}的字段` })).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual(
      fields.map((one, n) => expect.stringMatching(new RegExp(`^${n + 1}\\. ${one.label}${one.name}，.+`))),
    )
  }
})

it('says which ones have an id, and that the others send nothing', async () => {
  await open()
  expect(field('巡河到期提醒').value).toBe('Duty_id-1')
  expect(screen.getAllByText('已填编号')).toHaveLength(1)
  expect(screen.getAllByText('没填，不发')).toHaveLength(templateKeys.length - 1)
})

it('saves all ids together after asking in words', async () => {
  await open()
  type('举报办理结果', ' abc_123-X ')
  type('巡河到期提醒', '')
  await tap('保存 2 处修改')
  const dialog = screen.getByRole('dialog', { name: '保存后，下一条提醒就用新的编号' })
  expect(dialog.textContent).toContain('举报办理结果：填上编号，开始发')
  expect(dialog.textContent).toContain('巡河到期提醒：去掉编号，不再发')
  fireEvent.click(within(dialog).getByRole('button', { name: '保存' }))
  await waitFor(() => expect(saved()).toHaveLength(1))
  const { version, ids } = saved()[0] as typeof stored
  expect(version).toBe(4)
  expect(ids).toHaveLength(templateKeys.length)
  expect(ids).toContainEqual({ template: 'reportClosed', templateId: ' abc_123-X ' })
  expect(ids).toContainEqual({ template: 'dutyDue', templateId: '' })
})

it('takes no id that can be none, and no id twice', async () => {
  await open()
  type('举报办理结果', '模板一')
  expect(screen.getByText('编号只有字母、数字、横线和下划线，请重新复制')).toBeTruthy()
  expect((screen.getByRole('button', { name: '有编号要改一下' }) as HTMLButtonElement).disabled).toBe(true)
  type('举报办理结果', 'Duty_id-1')
  expect(screen.getByText('和「巡河到期提醒」的编号一样，请核对')).toBeTruthy()
  type('举报办理结果', 'other')
  expect(screen.getByRole('button', { name: '保存 1 处修改' })).toBeTruthy()
})

it('keeps what was typed when the cloud refuses it', async () => {
  cloudAnswers({ ...ready, 'reminder.saveTemplates': { refused: 'service.busy' } })
  await open()
  type('举报办理结果', 'abc')
  await tap('保存 1 处修改')
  await tap('保存')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(field('举报办理结果').value).toBe('abc')
})

it('never overwrites what another desk saved meanwhile', async () => {
  cloudAnswers({ ...ready, 'reminder.saveTemplates': { refused: 'submission.conflict' } })
  await open()
  type('举报办理结果', 'abc')
  await tap('保存 1 处修改')
  await tap('保存')
  const notice = await screen.findByRole('button', { name: /别的同事刚保存了新的规则/ })
  const theirs = stored.ids.map((one) => ({
    ...one,
    templateId: one.template === 'reportClosed' ? 'theirs' : '',
  }))
  cloudAnswers({ ...ready, 'reminder.getTemplates': { version: 9, ids: theirs } })
  fireEvent.click(notice)
  await waitFor(() => expect(field('举报办理结果').value).toBe('theirs'))
})
