/** The demo's page: whom to play, and the local clock that can be moved to the next sending. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import PersonaPage from '@/pages/persona'
import '../components/dialogs'
import '../device/memoryStore'

/** A Friday afternoon; nothing is sent at the weekend. */
const friday = Date.parse('2026-11-27T15:00:00+08:00')
const personas = [{ openid: 'demo-village-chief-01', label: '村级河长 · 演示河长01' }]
const fields = { thing1: { value: '示例溪 1 段' }, date2: { value: '2026-11-30' } }
const reminder = (touser: string, at: number, errcode: number) => ({
  ...{ api: 'subscribeMessage.send', at },
  input: { touser, data: fields },
  answer: { errcode },
})

let sent: object[] = []
let posted: object[] = []
let moved: number[] = []
let open = true
let year: object | null = null
let taken = 0

/** The local cloud's own addresses. */
function answer(path: string, body: string | undefined): object {
  if (path === '/local/personas') return { personas }
  if (path === '/local/year' && body) taken++
  if (path === '/local/year' && year) return year
  if (path.startsWith('/local/sent')) return { sent }
  if (path === '/local/robot') return { posted }
  if (body) moved.push((JSON.parse(body) as { at: number }).at)
  return { now: moved[moved.length - 1] ?? friday, offset: 0 }
}

const button = (name: RegExp | string) => screen.findByRole('button', { name })

beforeEach(() => {
  sent = []
  posted = []
  moved = []
  open = true
  year = null
  taken = 0
  window.fetch = jest.fn(async (path: string, init?: { body?: string }) => {
    if (!open) throw new TypeError('nobody listens')
    const said = answer(path, init?.body)
    return { ok: path !== '/local/year' || year !== null, json: async () => said }
  }) as unknown as typeof fetch
})

it('tells the time of the local cloud and moves it to the evening before and the morning of the next sending', async () => {
  render(<PersonaPage />)
  expect(await screen.findByText('15:00')).toBeTruthy()
  expect(screen.getByText('11月27日 星期五')).toBeTruthy()
  fireEvent.click(await button(/^到11月29日 星期日 17:00/))
  await screen.findByText('17:00')
  const evening = (await button(/^到11月29日 星期日 17:00/)) as HTMLButtonElement
  await waitFor(() => expect(evening.disabled).toBe(true))
  fireEvent.click(await button(/^到11月30日 星期一 7:30/))
  await waitFor(() =>
    expect(moved).toEqual([Date.parse('2026-11-29T17:00:00+08:00'), Date.parse('2026-11-30T07:30:00+08:00')]),
  )
})

it('moves to any other time, and takes nothing that is no time', async () => {
  render(<PersonaPage />)
  fireEvent.click(await button('别的时间'))
  const dialog = within(await screen.findByRole('dialog', { name: '把本地时钟拨到' }))
  const time = dialog.getByRole('textbox', { name: '几点几分' })
  const go = dialog.getByRole('button', { name: '拨过去' }) as HTMLButtonElement
  for (const typed of ['', '25:00', '7:60', '早上']) {
    fireEvent.change(time, { target: { value: typed } })
    expect(go.disabled).toBe(true)
  }
  fireEvent.change(dialog.getByLabelText('哪天', { selector: 'input' }), { target: { value: '2026-12-01' } })
  fireEvent.change(time, { target: { value: '6：05' } })
  fireEvent.click(go)
  await waitFor(() => expect(moved).toEqual([Date.parse('2026-12-01T06:05:00+08:00')]))
})

it('shows what was really sent, newest first, to whom, and what WeChat did not take', async () => {
  sent = [
    reminder('demo-village-chief-01', friday - 60_000, 0),
    reminder('demo-village-chief-02', friday, 43101),
  ]
  posted = [
    { key: 'demo-x', at: friday - 120_000, markdown: '**每日一送** <font color="warning">今天</font>' },
  ]
  render(<PersonaPage />)
  fireEvent.click(await button('刚送出的 3 条'))
  const dialog = await screen.findByRole('dialog', { name: '刚送出的' })
  const names = within(dialog).getAllByText(
    /^(村级河长 · 演示河长01|demo-village-chief-02|企业微信群机器人)$/,
  )
  expect(names.map(({ textContent }) => textContent)).toEqual([
    'demo-village-chief-02',
    '村级河长 · 演示河长01',
    '企业微信群机器人',
  ])
  expect(dialog.textContent).toContain('微信没收，43101')
  expect(dialog.textContent).toContain('每日一送 今天')
  expect(dialog.textContent).toContain('今天 14:59，示例溪 1 段，2026-11-30')
})

it('says so when nothing was sent yet', async () => {
  render(<PersonaPage />)
  fireEvent.click(await button('刚送出的 0 条'))
  expect(await screen.findByText('还没有送出什么')).toBeTruthy()
})

it('says what to look at when the local cloud does not answer', async () => {
  render(<PersonaPage />)
  const morning = await button(/7:30/)
  open = false
  fireEvent.click(morning)
  expect(await screen.findByText('本地云没有回答，请看看 npm start 还开着没有。')).toBeTruthy()
})

it('says how far the year is that is lived behind the first weeks, and how long it will take', async () => {
  year = { state: 'living', day: '2026-03-12', done: 0.29, secondsLeft: 200 }
  render(<PersonaPage />)
  expect(await screen.findByText(/已到3月12日（29%），还要约 4 分钟/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '换到一整年' })).toBeNull()
})

it('offers the year when it is over, and asks for it once', async () => {
  year = { state: 'ready', day: '2026-11-27', done: 1, secondsLeft: 0 }
  render(<PersonaPage />)
  const take = (await button('换到一整年')) as HTMLButtonElement
  fireEvent.click(take)
  fireEvent.click(take)
  await waitFor(() => expect(taken).toBe(1))
})

it('says nothing of a year where it is there already, and where nobody lives one', async () => {
  year = { state: 'whole', day: null, done: 1, secondsLeft: 0 }
  const { unmount } = render(<PersonaPage />)
  expect(await screen.findByText('15:00')).toBeTruthy()
  expect(screen.queryByText('一整年')).toBeNull()
  unmount()
  year = null
  render(<PersonaPage />)
  expect(await screen.findByText('15:00')).toBeTruthy()
  expect(screen.queryByText('一整年')).toBeNull()
})

it('says that a year was not lived to its end', async () => {
  year = { state: 'failed', day: '2026-03-12', done: 0.29, secondsLeft: null }
  render(<PersonaPage />)
  expect(await screen.findByText(/下次 npm start 会接着过/)).toBeTruthy()
})
