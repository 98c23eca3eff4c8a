/** Cleaning on the phone of a cleaner and on the desk: two photos a stretch, and a month settled by a tap. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import CleaningDayPage from '@/bank/cleaning'
import EntryPage from '@/office/register/entry'
import RegisterPage from '@/office/register'
import { contracts } from '@domain/cleaning/contracts'
import { emptyEntry } from '@domain/register/kit/register'
import { takePhoto } from '@/device/photo'
import { outbox } from '@/outbox'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { reach } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const span = { from: '2026-01-01', until: '2026-12-31' }
const open = {
  ...{ contractId: 'c1', number: 'BJ-1', payee: '演示保洁', reachName: '带溪 1 段', due: 100_000 },
  ...{ paid: 90_000, percent: 90, score: 82, checks: 2, why: '10月10日 岸坡有垃圾 扣 100 元' },
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  storage.texts.clear()
  jest.mocked(takePhoto).mockResolvedValue('temporary')
  cloudAnswers({
    'cleaningContract.mine': {
      today: '2026-11-18',
      items: [{ id: 'c1', reachName: '带溪 1 段', stretch: '左岸', noted: false }],
    },
    'cleaningDay.add': {},
    'cleaningPay.list': { items: [], next: null, total: 0 },
    'cleaningPay.counts': { counts: {} },
    'cleaningPay.open': { items: [open] },
    'cleaningPay.save': { version: 1 },
  } as never)
})

it('a photo before, a photo after, and the day is noted', async () => {
  openedWith({})
  render(<CleaningDayPage />)
  expect(await screen.findByText('带溪 1 段，左岸')).toBeTruthy()
  for (const when of ['保洁前', '保洁后']) {
    await tap(new RegExp(`^拍${when}`))
    await screen.findByRole('button', { name: `删除${when} 1` })
  }
  await tap('提交保洁记录')
  await waitFor(() => expect(sent('cleaningDay.add')).toHaveLength(1))
  const [line] = sent('cleaningDay.add') as { entry: { before: string[]; after: string[] } }[]
  expect(line!.entry.before).toEqual([expect.stringMatching(/\/1\.jpg$/)])
  expect(line!.entry.after).toEqual([expect.stringMatching(/\/101\.jpg$/)])
})

it('each stretch of the day has a form of its own, and says once it was noted', async () => {
  const day = (noted: boolean) => ({
    'cleaningContract.mine': {
      today: '2026-11-18',
      items: ['c1', 'c2'].map((id) => ({ id, reachName: id, stretch: '', noted: noted && id === 'c1' })),
    },
    'cleaningDay.add': {},
  })
  cloudAnswers(day(false) as never)
  openedWith({})
  render(<CleaningDayPage />)
  const notes = await screen.findAllByRole<HTMLInputElement>('textbox', { name: '说明' })
  fireEvent.change(notes[0]!, { target: { value: ' 两袋 ' } })
  await waitFor(() => expect(notes.map(({ value }) => value)).toEqual([' 两袋 ', '']))
  expect(screen.queryByText(/今天已经记过/)).toBeNull()
  cloudAnswers(day(true) as never)
  fireEvent.click(screen.getAllByRole('button', { name: '提交保洁记录' })[0]!)
  expect(await screen.findByText('今天已经记过，还可以再记一次')).toBeTruthy()
  expect(sent('cleaningDay.add')).toMatchObject([{ entryId: 'c1', entry: { note: '两袋' } }])
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('what was written for one stretch, or refused, stands at that one again and at no other', async () => {
  const items = ['c1', 'c2'].map((id) => ({ id, reachName: id, stretch: '', noted: false }))
  cloudAnswers({
    'cleaningContract.mine': { today: '2026-11-18', items },
    'cleaningDay.add': { refused: 'input.invalid' },
  } as never)
  openedWith({})
  const anew = async () => {
    cleanup()
    render(<CleaningDayPage />)
    const notes = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: '说明' })
    await waitFor(() => expect(notes()).toHaveLength(2))
    return notes()
  }
  const words = (fields: readonly HTMLInputElement[]) => fields.map(({ value }) => value)
  const [first] = await anew()
  fireEvent.change(first!, { target: { value: '两袋' } })
  await waitFor(async () => expect(words(await anew())).toEqual(['两袋', '']))
  fireEvent.click(screen.getAllByRole('button', { name: '提交保洁记录' })[0]!)
  await waitFor(() => expect(outbox.items().map(({ state }) => state)).toEqual(['refused']))
  expect(words(await anew())).toEqual(['两袋', ''])
  await outbox.discard(outbox.items()[0]!.id)
})

it('a month that is not settled is said with what it comes to and why, and settled by a tap', async () => {
  openedWith({ of: 'cleaningPay' })
  deskWindow(true)
  render(<RegisterPage />)
  const said = 'BJ-1 带溪 1 段，演示保洁：2 次检查，82 分，付 90%，900 元。10月10日 岸坡有垃圾 扣 100 元'
  expect(await screen.findByText(said)).toBeTruthy()
  await tap('合同 BJ-1 照此结算')
  await waitFor(() =>
    expect(sent('cleaningPay.save')).toMatchObject([
      { version: 0, entry: { contractId: 'c1', voucher: '' } },
    ]),
  )
})

it('which part is let is said by two taps on the map, or in metres', async () => {
  const entry = { ...emptyEntry(contracts), number: 'BJ-1', reachId: 'r1', firm: '演示保洁', fee: 100, span }
  const record = { id: 'c1', version: 1, active: true, entry, names: { r1: '示例溪 1 段' }, ended: null }
  cloudAnswers({
    'cleaningContract.get': { record, files: {} },
    'cleaningContract.history': { items: [], next: null },
    'cleaningContract.save': { version: 2 },
    'register.getReach': { reach: reach('r1', '示例溪 1 段', 2000), chiefs: [], officePhone: '' },
  } as never)
  openedWith({ of: 'cleaningContract', id: 'c1' })
  render(<EntryPage />)
  const map = await screen.findByRole('img', { name: /示例溪 1 段的地图/ })
  fireEvent.click(map, { clientX: 332, clientY: 150 })
  expect(await screen.findByText(/再点另一头/)).toBeTruthy()
  fireEvent.click(map, { clientX: 0, clientY: 150 })
  const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement
  expect(box('起点（米）').value).toBe('0')
  expect(Number(box('终点（米）').value)).toBeGreaterThan(1500)
  fireEvent.change(box('终点（米）'), { target: { value: '600' } })
  expect(screen.getByRole('img', { name: /涂满的是这一截.*30/ })).toBeTruthy()
  await tap('保存')
  await waitFor(() => expect(sent('cleaningContract.save')).toHaveLength(1))
  expect(sent('cleaningContract.save')[0]).toMatchObject({ entry: { part: { from: 0, to: 600 } } })
})
