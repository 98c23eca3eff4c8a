/** A long list that comes page by page. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { done, refused, type Answer } from '@domain/contract/answer'
import { Listed } from '@/components/Listed'
import { usePages } from '@/hooks/usePages'
import { call } from '@/services/call'
import { storage } from '../device/memoryStore'
import { reach } from '../pages/answers'

jest.mock('@/services/call')
const cloud = jest.mocked(call)

const inputs = () => cloud.mock.calls.map(([, input]) => input)
const pageOf = (next: string | null, ...names: string[]) =>
  done({ items: names.map((name) => reach(name, name)), next })

function Page() {
  const [village, setVillage] = useState('甲村')
  const list = usePages('register.listReaches', { village }, { pageSize: 2 })
  return (
    <>
      <button onClick={() => setVillage('乙村')}>乙村</button>
      <Listed list={list} more="更多" empty={<p>没有</p>}>
        {(items) => <p>{items.map(({ name }) => name).join()}</p>}
      </Listed>
    </>
  )
}

beforeEach(() => {
  storage.texts.clear()
  cloud.mockReset()
})

it('adds the next page by its key until there is no more', async () => {
  const pages = [pageOf('k', 'a', 'b'), pageOf('m', 'c', 'd'), pageOf(null, 'e')]
  pages.forEach((page) => cloud.mockResolvedValueOnce(page))
  render(<Page />)
  await screen.findByText('a,b')
  fireEvent.click(screen.getByText('更多'))
  fireEvent.click(screen.getByText('更多'))
  await screen.findByText('a,b,c,d')
  fireEvent.click(screen.getByText('更多'))
  await screen.findByText('a,b,c,d,e')
  expect(inputs()).toEqual([
    { village: '甲村', limit: 2 },
    { village: '甲村', limit: 2, cursor: 'k' },
    { village: '甲村', limit: 2, cursor: 'm' },
  ])
  expect(screen.queryByText('更多')).toBeNull()
})

it('keeps what it has when a page fails, says why, and tries again', async () => {
  cloud.mockResolvedValueOnce(pageOf('k', 'a')).mockResolvedValueOnce(refused('service.busy'))
  render(<Page />)
  await screen.findByText('a')
  fireEvent.click(screen.getByText('更多'))
  await screen.findByText('现在有点忙，请稍后再试。')
  cloud.mockResolvedValueOnce(pageOf(null, 'b'))
  fireEvent.click(screen.getByText('更多'))
  await screen.findByText('a,b')
})

it('forgets a page that arrives after the list was changed', async () => {
  let arrive: (page: Answer<never>) => void = () => undefined
  cloud.mockResolvedValueOnce(pageOf('k', 'a'))
  render(<Page />)
  await screen.findByText('a')
  cloud.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
  fireEvent.click(screen.getByText('更多'))
  cloud.mockResolvedValueOnce(pageOf(null, 'x'))
  fireEvent.click(screen.getByText('乙村'))
  await screen.findByText('x')
  await act(async () => arrive(pageOf(null, 'b') as Answer<never>))
  await waitFor(() => expect(screen.getByText('x')).toBeTruthy())
})
