/** The register of departments. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import DepartmentsPage from '@/office/departments'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { called, cloudAnswers } from '../pages/cloud'
import { deskWindow } from './deskWindow'

jest.mock('@/services/call')

const departments = [
  { id: 'old', name: '旧办', active: false },
  { id: 'environment', name: '生态环境所', active: true },
]
const ready = { 'register.listDepartments': { items: departments }, 'register.saveDepartment': {} }
const saved = () =>
  called.filter(({ action }) => action === 'register.saveDepartment').map(({ input }) => input)
const tap = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const type = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '部门名称' }), { target: { value } })

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})

it('lists those in use first, and says which are not', async () => {
  render(<DepartmentsPage />)
  const names = (await screen.findAllByText(/^(旧办|生态环境所)$/)).map(({ textContent }) => textContent)
  expect(names).toEqual(['生态环境所', '旧办'])
  expect(screen.getByText('已停用')).toBeTruthy()
})

it('adds one under its own id, and takes no empty and no second name', async () => {
  render(<DepartmentsPage />)
  await screen.findByText('生态环境所')
  await tap('添加部门')
  const dialog = await screen.findByRole('dialog', { name: '添加部门' })
  const add = within(dialog).getByRole('button', { name: '添加' })
  fireEvent.click(add)
  expect(screen.getByText('请写部门名称')).toBeTruthy()
  type(' 生态环境所 ')
  fireEvent.click(add)
  expect(screen.getByText('已经有这个部门了')).toBeTruthy()
  expect(saved()).toEqual([])
  type(' 派出所 ')
  fireEvent.click(add)
  await waitFor(() =>
    expect(saved()).toEqual([{ id: expect.stringMatching(/^[0-9a-z]{26}$/), name: '派出所', active: true }]),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('renames', async () => {
  render(<DepartmentsPage />)
  await tap('改生态环境所的名称')
  await screen.findByRole('dialog', { name: '改名称' })
  type('生态环境分局')
  await tap('保存名称')
  await waitFor(() => expect(saved()).toEqual([{ id: 'environment', name: '生态环境分局', active: true }]))
})

it('keeps what was typed when the cloud refuses it', async () => {
  cloudAnswers({ ...ready, 'register.saveDepartment': { refused: 'service.busy' } })
  render(<DepartmentsPage />)
  await tap('改生态环境所的名称')
  await screen.findByRole('dialog', { name: '改名称' })
  type('生态环境分局')
  await tap('保存名称')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('生态环境分局')).toBeTruthy()
})

it('takes one out of use after asking, and back at once', async () => {
  render(<DepartmentsPage />)
  await tap('停用生态环境所')
  expect(saved()).toEqual([])
  await tap('停用')
  await waitFor(() => expect(saved()).toEqual([{ id: 'environment', name: '生态环境所', active: false }]))
  await tap('启用旧办')
  await waitFor(() => expect(saved()[1]).toEqual({ id: 'old', name: '旧办', active: true }))
})
