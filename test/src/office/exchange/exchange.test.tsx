/** The export to the county at the desk: all of it or what changed, and how the county calls our fields. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import ExchangePage from '@/office/exchange'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

const settings = { names: { 'reaches.name': 'riverName' }, phones: false, version: 3, since: null }

function open(change: Partial<Omit<typeof settings, 'since'>> & { since?: number | null } = {}) {
  cloudAnswers({
    'identity.me': person('office'),
    'exchange.getSettings': { ...settings, ...change },
    'exchange.saveSettings': { version: 4 },
    'document.order': { state: 'waiting' },
  })
  deskWindow(true)
  render(<ExchangePage />)
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const type = async (value: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name: '对照表' }), { target: { value } })

it('before the first export there is only all of it, and one is led to where it is made', async () => {
  open()
  await tap('导出全部')
  await waitFor(() => expect(sent('document.order')).toMatchObject([{ sheet: 'exchange' }]))
  expect(sent('document.order')[0]).not.toHaveProperty('since')
  await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/office/document/documents' }))
  expect(screen.queryByRole('button', { name: /只导出变动/ })).toBeNull()
})

it('afterwards what changed since the last one goes alone', async () => {
  const since = Date.now() - 3600_000
  open({ since })
  await tap(/只导出变动/)
  await waitFor(() => expect(sent('document.order')).toMatchObject([{ sheet: 'exchange', since }]))
})

it('names of the county are typed line by line and saved', async () => {
  open()
  await type('reaches.name = riverName\npeople.name = masterName')
  await tap('保存')
  await waitFor(() =>
    expect(sent('exchange.saveSettings')).toEqual([
      { version: 3, phones: false, names: { 'reaches.name': 'riverName', 'people.name': 'masterName' } },
    ]),
  )
})

it('a line that nobody could read is told by its number, and nothing is saved', async () => {
  open()
  await type('reaches.name = riverName\nreaches.colour = farbe')
  expect(await screen.findByText('第 2 行：没有「reaches.colour」这个字段')).toBeTruthy()
  await type('reaches.name riverName')
  expect(await screen.findByText('第 1 行要写成「我们的字段 = 县里的字段」')).toBeTruthy()
  expect(screen.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true)
})

it('who changed the names of the county, and what, is read below them', async () => {
  const before = { pairs: [['reaches.name', 'name']], phones: true }
  const after = { pairs: [['reaches.name', 'riverName']], phones: false }
  open()
  cloudAnswers({
    'setting.history': {
      items: [{ version: 3, at: Date.now(), by: '演示河长办1', why: '', before, after }],
      next: null,
    },
  })
  await tap('看谁改过什么')
  expect(await screen.findByText('reaches.name = riverName')).toBeTruthy()
  expect(await screen.findByText('不带人员的手机号')).toBeTruthy()
})
