/** What is typed while a save is still on its way, or while something else of it is stored, is not lost with it. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import EntryPage from '@/office/register/entry'
import { PersonPane } from '@/office/register/person/PersonPane'
import { call } from '@/services/call'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'
import { personEntry } from '../registerAnswers'
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

/** From now on the cloud answers `slowly` only once it is let. */
function heldBack(slowly: string): () => Promise<void> {
  const answer = jest.mocked(call).getMockImplementation()!
  let arrive: (_: unknown) => void = () => undefined
  const slow = new Promise((resolve) => (arrive = resolve))
  jest.mocked(call).mockImplementation(async (action, input) => {
    const given = await answer(action, input)
    if (action === slowly) await slow
    return given
  })
  return () => act(async () => arrive(null))
}

/** Presses the button, types a telephone number while the cloud is still at work, and then lets it answer. */
async function typingMeanwhile(button: string, answers: Answers) {
  cloudAnswers(answers)
  const answerNow = heldBack('department.save')
  await tap(button)
  await waitFor(() => expect(saved()).toHaveLength(1))
  await type('办公电话', '13800000000')
  // Typing does not make the button ready for a second save beside the first.
  fireEvent.click(screen.getByRole('button', { name: new RegExp(button) }))
  expect(saved()).toHaveLength(1)
  cloudAnswers(answers)
  await answerNow()
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

it('what was typed stays when the entry is taken out of use and back', async () => {
  await renamed()
  const ended = { reason: '合并了', by: '演示', at: 0 }
  const stored = got('农业办', 4)
  cloudAnswers({
    'department.get': { ...stored, record: { ...stored.record, active: false, ended } },
    'department.end': { version: 4 },
  })
  await tap('停用农业办')
  await type('原因', '合并了')
  await tap('停用')
  expect(await screen.findByText(/合并了/)).toBeTruthy()
  await shows('农业农村办')
  cloudAnswers({ 'department.get': got('农业农村办', 5), 'department.save': { version: 5 } })
  await tap('保存')
  await waitFor(() => expect(saved()).toMatchObject([{ version: 4, entry: { name: '农业农村办' } }]))
})

describe('of a person', () => {
  const savedPeople = () =>
    called.filter(({ action }) => action === 'register.savePerson').map(({ input }) => input)

  /** Saved as 村主任, and made 副主任 while that is on its way; answers with who was said to be saved. */
  async function correctedMeanwhile(personId: string, button: string) {
    const told = jest.fn()
    render(<PersonPane personId={personId} onSaved={told} />)
    await type('姓名', '示例李')
    await type('手机号', '13800000002')
    await type('职务', '示例村主任')
    if (personId === 'new') fireEvent.click(screen.getByRole('checkbox', { name: '村级河长' }))
    const answerNow = heldBack('register.savePerson')
    await tap(button)
    await waitFor(() => expect(savedPeople()).toHaveLength(1))
    await type('职务', '示例村副主任')
    await answerNow()
    return told
  }

  it('it stays, and goes with the next save', async () => {
    cloudAnswers({
      'register.getPerson': { person: personEntry({ version: 3 }) },
      'register.listAssignments': { items: [] },
      'register.savePerson': { version: 4 },
    })
    await correctedMeanwhile('p2', '保存修改')
    await shows('示例村副主任')
    expect(tabAsks()).toBe(true)
    await tap('保存修改')
    await waitFor(() => expect(savedPeople()).toMatchObject([{}, { version: 4, post: '示例村副主任' }]))
    await waitFor(() => expect(tabAsks()).toBe(false))
  })

  it('of a new one it stays too: a second save adds it to the first', async () => {
    cloudAnswers({ 'register.savePerson': { version: 1 } })
    const told = await correctedMeanwhile('new', '添加到名册')
    await shows('示例村副主任')
    expect(told).not.toHaveBeenCalled()
    await tap('添加到名册')
    await waitFor(() => expect(savedPeople()).toMatchObject([{}, { version: 1, post: '示例村副主任' }]))
    await waitFor(() => expect(told).toHaveBeenCalledTimes(1))
  })
})
