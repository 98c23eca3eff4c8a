/** What is half written in the rooms that have forms of their own is asked about before it is left, and only then. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import HolidaysPage from '@/office/calendar/holidays'
import ComplaintsPage from '@/office/complaint/complaints'
import PatrolsPage from '@/office/patrol/patrols'
import PushesPage from '@/office/push/pushes'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { past, patrol, person } from '../../pages/answers'
import { cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'
import { asked, tabAsks } from '../leavingAsks'
import { push, pushDay, tomorrow } from '../push/pushAnswers'
import { page } from '../registerAnswers'

jest.mock('@/services/call')

const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const write = async (name: string, value: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value } })

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  deskWindow(true)
})

const complaint = {
  ...{ kind: 'complaint' as const, text: '桥头没有栏杆', day: '2026-11-02', dueDay: '2026-11-09' },
  ...{ words: 'clean' as const, photos: [], answers: [], answeredBy: [] },
}
const complaintListed = (id: string, text: string) => ({
  ...{ id, kind: 'complaint' as const, text, day: '2026-11-02', dueDay: '2026-11-09' },
  standing: 'waiting' as const,
})

it('an answer to a complaint', async () => {
  cloudAnswers({
    'identity.me': person('office'),
    'complaint.list': page(
      complaintListed('c1', '桥头没有栏杆'),
      complaintListed('c2', '夜里有臭味'),
    ) as never,
    'complaint.get': complaint as never,
    'complaint.answer': {} as never,
  })
  render(<ComplaintsPage />)
  const open = async (text: string) => fireEvent.click((await screen.findAllByText(text))[0]!)
  await open('桥头没有栏杆')
  await write('答复', '已请村里')
  await open('夜里有臭味')
  expect(asked()).toBe(true)
  await tap('继续填写')
  expect(screen.getByDisplayValue('已请村里')).toBeTruthy()
  await tap('答复')
  await waitFor(() => expect(tabAsks()).toBe(false))
})

const beginsWith = async (room: ReactElement, field: string, words: string) => {
  render(room)
  const before = ((await screen.findByRole('textbox', { name: field })) as HTMLInputElement).value
  expect(tabAsks()).toBe(false)
  await write(field, words)
  expect(tabAsks()).toBe(true)
  await write(field, before)
  expect(tabAsks()).toBe(false)
}

it('the holidays of a year, also where only the way of writing them is another', async () => {
  const notices = [{ year: 2027, rest: ['2027-01-01', '2027-01-02'], work: [] }]
  cloudAnswers({
    'calendar.getHolidays': {
      ...{ version: 1, knownUntil: '2027-12-31', missing: 2027, lawful: [], notices },
    } as never,
  })
  await beginsWith(<HolidaysPage />, '放假的日子', '1月1日至3日')
  await write('放假的日子', '1月1日、1月2日')
  expect(tabAsks()).toBe(false)
})

it('the text of a push, when the room is left, until it is stored; while another is looked at it is kept', async () => {
  openedWith({ day: tomorrow })
  const other = push({ id: 'other', groupId: 'g2', groupName: '示例志愿者群' })
  cloudAnswers({ 'push.listDay': pushDay([push(), other]), 'push.edit': { version: 2 } })
  render(<PushesPage />)
  await tap(/示例河长群/)
  await tap('改文字')
  await tap('整篇改')
  expect(tabAsks()).toBe(false)
  await write('要送的话', '写了很久的话')
  expect(tabAsks()).toBe(true)
  await tap(/示例志愿者群/)
  expect(asked()).toBe(false)
  await tap(/示例河长群/)
  await tap('保存文字')
  await screen.findByText('文字存好了，会照这样送')
  expect(tabAsks()).toBe(false)
})

describe('a word to a chief', () => {
  const [first, second, third] = ['示例王大明', '示例赵大山', '示例陈小河'].map((personName, n) =>
    past({ id: `x${n}`, personName, status: 'explained' }),
  )
  const answer = patrol({
    patrol: first!,
    explanation: { text: '桥下施工，绕了村道。', at: 0 },
    may: { explain: false, review: true, confirm: false },
  })
  beforeEach(async () => {
    const list = page(first!, second!, third!)
    cloudAnswers({ 'patrol.listAll': list, 'patrol.get': answer, 'patrol.review': {} })
    render(<PatrolsPage />)
  })
  const tick = async (name: string) =>
    fireEvent.click(await screen.findByRole('checkbox', { name: `选中${name}` }))

  it('before another patrol is looked at, and not once it is given', async () => {
    await tap(/示例王大明/)
    await tap('写一句')
    await write('写给河长的话', '下次')
    await tap(/示例赵大山/)
    expect(asked()).toBe(true)
    await tap('继续填写')
    await tick('示例赵大山 示例溪 1 段')
    expect(asked()).toBe(true)
    await tap('继续填写')
    expect(screen.getByDisplayValue('下次')).toBeTruthy()
    await tap('认可')
    await waitFor(() => expect(tabAsks()).toBe(false))
    expect(asked()).toBe(false)
  })

  it('one to several stays when one more is ticked', async () => {
    await tick('示例赵大山 示例溪 1 段')
    await tap('写一句')
    await write('写给河长的话', '都算')
    await tick('示例陈小河 示例溪 1 段')
    expect(await screen.findByText('一起答复 2 条说明')).toBeTruthy()
    expect(screen.getByDisplayValue('都算')).toBeTruthy()
    expect(asked()).toBe(false)
  })
})
