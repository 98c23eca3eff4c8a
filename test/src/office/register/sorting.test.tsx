/** A register is sorted by the heads of its columns; the room, the address and the table for Excel keep the order. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { emptyEntry } from '@domain/register/kit/register'
import { clues } from '@domain/supervision/clues'
import RegisterPage from '@/office/register'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

const clue = {
  ...{ id: 'c1', version: 1, active: true, names: {} },
  entry: { ...emptyEntry(clues), title: '河边有堆渣', foundOn: '2026-11-01' },
}
const struck = { ...clue, id: 'c2', active: false }
const lastAsked = () => called.filter(({ action }) => action === 'clue.list').at(-1)!.input as object
const head = (title: string) => screen.findByRole('columnheader', { name: new RegExp(title) })
const press = (title: string) =>
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${title}`) }))

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  openedWith({ of: 'clue' })
  deskWindow(true)
  cloudAnswers({
    'clue.list': { items: [clue, struck], next: null, total: 11 },
    'clue.counts': { counts: {} },
  })
})

it('once the least first, again the greatest, a third time as it was; a screen reader hears which', async () => {
  render(<RegisterPage />)
  expect((await head('发现日期')).getAttribute('aria-sort')).toBe('none')
  for (const [sort, said] of [
    ['foundOn', 'ascending'],
    ['-foundOn', 'descending'],
  ]) {
    press('发现日期')
    await waitFor(() => expect(lastAsked()).toMatchObject({ sort }))
    expect((await head('发现日期')).getAttribute('aria-sort')).toBe(said)
  }
  press('发现日期')
  await waitFor(() => expect(lastAsked()).not.toHaveProperty('sort'))
})

it('what is no column of stored values has no head to press', async () => {
  render(<RegisterPage />)
  expect((await head('在用')).querySelector('button')).toBeNull()
})

it('the room remembers it, a link says it, and Excel gets it', async () => {
  openedWith({ of: 'clue', sort: '-foundOn' })
  const first = render(<RegisterPage />)
  await head('发现日期')
  expect(lastAsked()).toMatchObject({ sort: '-foundOn' })
  press('线索')
  await waitFor(() => expect(lastAsked()).toMatchObject({ sort: 'title' }))
  first.unmount()
  openedWith({ of: 'clue' })
  render(<RegisterPage />)
  await waitFor(() => expect(lastAsked()).toMatchObject({ sort: 'title' }))
  fireEvent.click(await screen.findByRole('button', { name: '导出督查线索台账' }))
  const { url } = jest.mocked(Taro.navigateTo).mock.calls[0]![0] as { url: string }
  expect(decodeURIComponent(url)).toContain('entries={"sort":"title"}')
})

it('an order the register does not know is none', async () => {
  openedWith({ of: 'clue', sort: 'said' })
  render(<RegisterPage />)
  await head('发现日期')
  expect(lastAsked()).not.toHaveProperty('sort')
})

it('a phone offers it where the list is longer than its screen', async () => {
  deskWindow(false)
  render(<RegisterPage />)
  fireEvent.click(await screen.findByRole('button', { name: '筛选，展开' }))
  const choice = await screen.findByRole('combobox', { name: '排序' })
  fireEvent.change(choice, { target: { value: '-foundOn' } })
  await waitFor(() => expect(lastAsked()).toMatchObject({ sort: '-foundOn' }))
  expect(choice.textContent).toContain('发现日期先晚后早')
})
