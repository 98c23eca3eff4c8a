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

function Page({ pageSize = 2 }) {
  const [village, setVillage] = useState('甲村')
  const list = usePages('register.listReaches', { village }, { pageSize })
  return (
    <>
      <button onClick={() => setVillage('乙村')}>乙村</button>
      <button onClick={() => void list.reload()}>回来</button>
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

describe('who comes back to a list of which more than one page was shown', () => {
  /** Names of reaches, `r1` first. */
  const names = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `r${from + n}`)

  async function grown(pageSize: number, pages: number) {
    for (let n = 0; n < pages; n++)
      cloud.mockResolvedValueOnce(pageOf(`k${n}`, ...names(n * pageSize + 1, (n + 1) * pageSize)))
    render(<Page pageSize={pageSize} />)
    for (let n = 1; n < pages; n++) {
      await screen.findByText(names(1, n * pageSize).join())
      fireEvent.click(screen.getByText('更多'))
    }
    await screen.findByText(names(1, pages * pageSize).join())
    cloud.mockClear()
  }

  it('sees as much as before until all of it is there anew, in one call', async () => {
    await grown(2, 3)
    let arrive: (page: Answer<never>) => void = () => undefined
    cloud.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
    fireEvent.click(screen.getByText('回来'))
    expect(screen.getByText('r1,r2,r3,r4,r5,r6')).toBeTruthy()
    await act(async () => arrive(pageOf('z', 'new', 'r1', 'r2', 'r3', 'r5', 'r6') as Answer<never>))
    expect(screen.getByText('new,r1,r2,r3,r5,r6')).toBeTruthy()
    expect(inputs()).toEqual([{ village: '甲村', limit: 6 }])
    cloud.mockResolvedValueOnce(pageOf(null, 'r7'))
    fireEvent.click(screen.getByText('更多'))
    await screen.findByText('new,r1,r2,r3,r5,r6,r7')
    expect(inputs().at(-1)).toEqual({ village: '甲村', limit: 2, cursor: 'z' })
  })

  it('is asked for in hundreds where it is longer than a call brings', async () => {
    await grown(60, 2)
    cloud.mockResolvedValueOnce(pageOf('h', ...names(1, 100)))
    cloud.mockResolvedValueOnce(pageOf(null, ...names(101, 119)))
    fireEvent.click(screen.getByText('回来'))
    await screen.findByText(names(1, 119).join())
    expect(inputs()).toEqual([
      { village: '甲村', limit: 100 },
      { village: '甲村', limit: 20, cursor: 'h' },
    ])
  })

  it('keeps it without network, and is told that it is from earlier', async () => {
    await grown(2, 2)
    cloud.mockResolvedValueOnce(refused('network.offline'))
    fireEvent.click(screen.getByText('回来'))
    await screen.findByText('显示的是上次看到的内容')
    expect(screen.getByText('r1,r2,r3,r4')).toBeTruthy()
    cloud.mockResolvedValueOnce(pageOf(null, 'r1', 'r2'))
    fireEvent.click(screen.getByText('重试'))
    await screen.findByText('r1,r2')
    expect(screen.queryByText(/上次看到/)).toBeNull()
  })

  it('sees what was asked for last, whichever arrives last', async () => {
    await grown(2, 2)
    let arrive: (page: Answer<never>) => void = () => undefined
    cloud.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
    cloud.mockResolvedValueOnce(pageOf(null, 'new'))
    fireEvent.click(screen.getByText('回来'))
    fireEvent.click(screen.getByText('回来'))
    await screen.findByText('new')
    await act(async () => arrive(pageOf(null, 'old') as Answer<never>))
    expect(screen.getByText('new')).toBeTruthy()
  })

  it('asks for a page at least, however few were left: it fills again after it was worked down', async () => {
    await grown(2, 2)
    cloud.mockResolvedValueOnce(pageOf(null))
    fireEvent.click(screen.getByText('回来'))
    await screen.findByText('没有')
    cloud.mockResolvedValueOnce(pageOf('n', 'r9', 'r10'))
    await act(async () => void fireEvent.click(screen.getByText('回来')))
    expect(inputs().at(-1)).toEqual({ village: '甲村', limit: 2 })
    expect(screen.getByText('r9,r10')).toBeTruthy()
  })
})
