/** The register of departments. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import RegisterPage from '@/office/register'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

type Item = Output<'department.list'>['items'][number]
const department = (id: string, name: string, active: boolean): Item => ({
  ...{ id, active, version: 3, names: {} },
  entry: { name, phone: '' },
})
const environment = department('environment', '生态环境所', true)
const old = department('old', '旧办', false)
const one = (item: Item, reason = '合并了') => ({
  record: { ...item, ended: item.active ? null : { reason, by: '演示', at: 0 } },
  files: {},
})
const ready = {
  'department.list': { items: [environment, old], next: null, total: 2 },
  'department.get': one(environment),
  'department.save': { version: 4 },
  'department.end': { version: 4 },
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const type = (value: string, name = '部门名称') =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

async function open() {
  render(<RegisterPage />)
  await screen.findByRole('button', { name: '生态环境所' })
}

async function openOne() {
  await open()
  await tap('生态环境所')
  await screen.findByRole('textbox', { name: '部门名称' })
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ of: 'department' })
  deskWindow(true)
  cloudAnswers(ready)
})

it('lists those in use first, and says which are not', async () => {
  await open()
  const names = screen.getAllByRole('button', { name: /^(旧办|生态环境所)$/ }).map((each) => each.textContent)
  expect(names).toEqual(['生态环境所', '旧办'])
  expect(screen.getByText('已停用', { selector: 'td *' })).toBeTruthy()
})

it('adds one under its own id, and takes no empty one', async () => {
  await open()
  await tap('添加部门')
  await tap('添加')
  expect(screen.getByText('请写部门名称')).toBeTruthy()
  expect(sent('department.save')).toEqual([])
  await screen.findByRole('textbox', { name: '部门名称' })
  type(' 派出所 ')
  await tap('添加')
  const id = expect.stringMatching(/^[0-9a-z]{26}$/)
  await waitFor(() =>
    expect(sent('department.save')).toEqual([{ id, version: 0, entry: { name: '派出所', phone: '' } }]),
  )
})

it('takes no second name, and says so at the name', async () => {
  cloudAnswers({ ...ready, 'department.save': { refused: 'register.taken', detail: 'name' } })
  await open()
  await tap('添加部门')
  await screen.findByRole('textbox', { name: '部门名称' })
  type(' 生态环境所 ')
  await tap('添加')
  expect(await screen.findByText('已经有这个部门了')).toBeTruthy()
  expect(screen.getByDisplayValue(/生态环境所/)).toBeTruthy()
  type('生态环境分局')
  expect(screen.queryByText('已经有这个部门了')).toBeNull()
})

it('renames', async () => {
  await openOne()
  type('生态环境分局')
  await tap('保存')
  const entry = { name: '生态环境分局', phone: '' }
  await waitFor(() => expect(sent('department.save')).toEqual([{ id: 'environment', version: 3, entry }]))
})

it('keeps what was typed when the cloud refuses it', async () => {
  cloudAnswers({ ...ready, 'department.save': { refused: 'service.busy' } })
  await openOne()
  type('生态环境分局')
  await tap('保存')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('生态环境分局')).toBeTruthy()
})

it('takes one out of use after asking why, and back at once', async () => {
  await openOne()
  await tap('停用生态环境所')
  await tap('停用')
  expect(screen.getByText('请写一句原因')).toBeTruthy()
  expect(sent('department.end')).toEqual([])
  type('合并了', '原因')
  await tap('停用')
  const ended = { id: 'environment', version: 3, reason: '合并了' }
  await waitFor(() => expect(sent('department.end')).toEqual([ended]))
})

it('what was taken out of use a moment ago comes back with one tap', async () => {
  await openOne()
  await tap('停用生态环境所')
  type('合并了', '原因')
  cloudAnswers({ ...ready, 'department.get': one({ ...environment, active: false, version: 4 }) })
  await tap('停用')
  await tap(/已停用，撤销|撤销/)
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() =>
    expect(sent('department.end')).toEqual([
      { id: 'environment', version: 3, reason: '合并了' },
      { id: 'environment', version: 4, reason: null },
    ]),
  )
})

it('says in its sheet why one was not taken out of use, and not once it opens anew', async () => {
  cloudAnswers({ ...ready, 'department.end': { refused: 'service.busy' } })
  await openOne()
  await tap('停用生态环境所')
  type('合并了', '原因')
  await tap('停用')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  await tap('先不')
  await tap('停用生态环境所')
  expect(screen.queryByText('现在有点忙，请稍后再试。')).toBeNull()
})

it('takes one back into use at once', async () => {
  cloudAnswers({ ...ready, 'department.get': one(old) })
  await open()
  await tap('旧办')
  await tap('启用旧办')
  await waitFor(() => expect(sent('department.end')).toEqual([{ id: 'old', version: 3, reason: null }]))
})
