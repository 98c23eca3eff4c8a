/** What the list of people has of every register: narrowed and counted, who changed what and why, two who change one. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { sentenceOf } from '@domain/contract/problems'
import RegisterPage from '@/office/register'
import { storage } from '../../../device/memoryStore'
import { called, cloudAnswers } from '../../../pages/cloud'
import { openedWith } from '../../../taro/taro'
import { deskWindow } from '../../deskWindow'
import { page, personEntry, personListed } from '../../registerAnswers'

jest.mock('@/services/call')

const inputs = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })
const open = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

const ready = {
  'person.list': { ...page(personListed()), total: 1 },
  'person.counts': { counts: { unbound: 1 } },
  'register.getPerson': { person: personEntry() },
  'register.listAssignments': { items: [] },
  'register.savePerson': {},
  'register.listVillages': { items: [] },
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ of: 'person' })
  deskWindow(true)
  cloudAnswers(ready)
})

it('is narrowed to a role and to those who have not bound their WeChat, and counted', async () => {
  render(<RegisterPage />)
  expect(await screen.findByText('共 1 人，还没有绑定微信 1 人')).toBeTruthy()
  // The list itself, which can be printed, says it of nobody: the one 「未绑定」 is the filter's.
  expect(screen.getAllByText('未绑定').map(({ tagName }) => tagName)).toEqual(['OPTION'])
  const narrow = (label: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } })
  narrow('身份', 'villageChief')
  narrow('微信', 'unbound')
  const filters = { roles: 'villageChief', binding: 'unbound' }
  await waitFor(() => expect(inputs('person.list')).toContainEqual({ filters, limit: 50 }))
})

it('tells who changed what of a person, and takes a reason when somebody leaves', async () => {
  const left = { version: 3, at: Date.parse('2026-11-20T09:00+08:00'), by: '示例王', before: {}, after: {} }
  const given = { ...left, version: 2, before: { post: '示例村书记' }, after: { post: '示例村主任' } }
  cloudAnswers({
    ...ready,
    'person.history': page({ ...left, ended: '调走', names: {} }, { ...given, names: {} }),
  })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await open(/^看谁改过什么$/)
  expect(await screen.findByText('停用：调走')).toBeTruthy()
  expect(screen.getByText('职务：示例村书记 → 示例村主任')).toBeTruthy()
  fireEvent.click(screen.getByRole('switch', { name: '在岗' }))
  type('停用原因', ' 调走 ')
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  await waitFor(() =>
    expect(inputs('register.savePerson')).toMatchObject([{ active: false, reason: '调走' }]),
  )
})

it('two who put a person into different departments read the names of both', async () => {
  const works = (departmentId: string, version: number) => ({
    person: personEntry({ roles: ['department'], departmentId, version }),
  })
  const names = { a: '演示环保', b: '演示水利', c: '演示城管' }
  const departments = Object.entries(names).map(([id, name]) => ({
    ...{ id, name },
    phone: '',
    active: true,
  }))
  const cloud = { ...ready, 'register.listDepartments': { items: departments } }
  cloudAnswers({ ...cloud, 'register.getPerson': works('a', 1) })
  render(<RegisterPage />)
  await open(/^示例李$/)
  fireEvent.change(await screen.findByRole('combobox', { name: '所属部门' }), { target: { value: 'b' } })
  const overtaken = { refused: 'register.overtaken' } as const
  cloudAnswers({ ...cloud, 'register.getPerson': works('c', 2), 'register.savePerson': overtaken })
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  expect(await screen.findByText('您的：演示水利')).toBeTruthy()
  expect(await screen.findByText('别人的：演示城管')).toBeTruthy()
})

it('two who change one person see both versions, and nothing is lost', async () => {
  const theirs = { person: personEntry({ version: 2, post: '示例副镇长', village: '示例三村' }) }
  cloudAnswers({ ...ready, 'register.getPerson': { person: personEntry({ version: 1 }) } })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await screen.findByDisplayValue('示例村书记')
  type('职务', '示例村主任')
  fireEvent.click(screen.getByRole('switch', { name: '在岗' }))
  type('停用原因', '调走')
  const overtaken = { refused: 'register.overtaken' } as const
  cloudAnswers({ ...ready, 'register.getPerson': theirs, 'register.savePerson': overtaken })
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  expect(await screen.findByText('您的：示例村主任')).toBeTruthy()
  await waitFor(() => expect(screen.queryByText(sentenceOf({ code: 'register.overtaken' }))).toBeNull())
  expect(screen.getByText('别人的：示例副镇长')).toBeTruthy()
  cloudAnswers({ ...ready, 'register.getPerson': theirs, 'register.savePerson': { version: 3 } })
  fireEvent.click(screen.getByRole('button', { name: '保存合好的' }))
  await waitFor(() =>
    expect(inputs('register.savePerson')).toMatchObject([
      { version: 2, post: '示例村主任', village: '示例三村', active: false, reason: '调走' },
    ]),
  )
})
