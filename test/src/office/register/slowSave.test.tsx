/** What is typed while a save is still on its way is not lost with it; told with the departments. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import EntryPage from '@/office/register/entry'
import { call } from '@/services/call'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'
import { tabAsks } from '../leavingAsks'

jest.mock('@/services/call')

type Got = Output<'department.get'>
const got = (name: string, version: number, phone = ''): Got => ({
  record: { id: 'd1', version, active: true, entry: { name, phone }, names: {}, ended: null },
  files: {},
})
type Answers = Parameters<typeof cloudAnswers>[0]
const saved = () => called.filter(({ action }) => action === 'department.save').map(({ input }) => input)
const tap = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const type = async (name: string, value: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value } })
const shows = (value: string) => screen.findByDisplayValue(value)

/** Presses the button, types a telephone number while the cloud is still at work, and then lets it answer. */
async function typingMeanwhile(button: string, answers: Answers) {
  cloudAnswers(answers)
  const answer = jest.mocked(call).getMockImplementation()!
  let arrive: (_: unknown) => void = () => undefined
  const slow = new Promise((resolve) => (arrive = resolve))
  jest.mocked(call).mockImplementation(async (action, input) => {
    const given = await answer(action, input)
    if (action === 'department.save') await slow
    return given
  })
  await tap(button)
  await waitFor(() => expect(saved()).toHaveLength(1))
  await type('办公电话', '13800000000')
  // Typing does not make the button ready for a second save beside the first.
  fireEvent.click(screen.getByRole('button', { name: new RegExp(button) }))
  expect(saved()).toHaveLength(1)
  cloudAnswers(answers)
  await act(async () => arrive(null))
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(false)
})

async function renamed() {
  openedWith({ of: 'department', id: 'd1' })
  cloudAnswers({ 'department.get': got('农业办', 3) })
  render(<EntryPage />)
  await type('部门名称', '农业农村办')
}

it('of a stored entry it stays, and goes with the next save', async () => {
  await renamed()
  const stored = { 'department.get': got('农业农村办', 4), 'department.save': { version: 4 } }
  await typingMeanwhile('保存', stored)
  await shows('13800000000')
  expect(screen.queryByText('已保存')).toBeNull()
  expect(tabAsks()).toBe(true)
  cloudAnswers({ 'department.get': got('农业农村办', 5, '13800000000'), 'department.save': { version: 5 } })
  await tap('保存')
  expect(await screen.findByText('已保存')).toBeTruthy()
  expect(saved()).toEqual([{ id: 'd1', version: 4, entry: { name: '农业农村办', phone: '13800000000' } }])
  expect(tabAsks()).toBe(false)
})

it('of a new entry it stays too: a second save adds it to the first', async () => {
  openedWith({ of: 'department' })
  cloudAnswers({})
  render(<EntryPage />)
  await type('部门名称', '气象站')
  const stored = { 'department.get': got('气象站', 1), 'department.save': { version: 1 } }
  await typingMeanwhile('添加', stored)
  await shows('13800000000')
  cloudAnswers({ 'department.get': got('气象站', 2, '13800000000'), 'department.save': { version: 2 } })
  await tap('保存')
  await waitFor(() =>
    expect(saved()).toMatchObject([{ version: 1, entry: { name: '气象站', phone: '13800000000' } }]),
  )
  await waitFor(() => expect(tabAsks()).toBe(false))
})

it('it is put together with what somebody else saved before', async () => {
  await renamed()
  await typingMeanwhile('保存', {
    'department.get': got('农业局', 4),
    'department.save': { refused: 'register.overtaken' },
  })
  expect(await screen.findByText('您的：农业农村办')).toBeTruthy()
  await shows('13800000000')
})
