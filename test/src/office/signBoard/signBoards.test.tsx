/** Sign boards on the desk, before the board itself, and on paper. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import CheckPage from '@/bank/check'
import CodesPage from '@/office/register/codes'
import RegisterPage from '@/office/register'
import { takePhoto } from '@/device/photo'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import Taro, { openedWith } from '../../taro/taro'
import { reach } from '../../today'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

type Got = Output<'signBoard.get'>
const entry: Got['record']['entry'] = {
  ...{
    number: 'A-01',
    reachId: 'r1',
    place: null,
    spot: '石桥东',
    state: 'good',
    telephone: '0577-12345678',
  },
  ...{ chiefs: '演示甲', goal: '', shows: ['map'], setUp: null, renewed: '2026-01-05', photos: [] },
}
const stored = { id: 'b1', version: 2, active: true, entry, names: { r1: '带溪 1 段' } }
const ready = {
  'signBoard.list': { items: [stored], next: null, total: 1 },
  'signBoard.get': { record: { ...stored, ended: null }, files: {} },
  'signBoard.save': { version: 3 },
  'signBoard.missing': {
    items: ['甲', '乙', '丙', '丁'].map((of) => ({ waterName: '带溪', village: `${of}村`, missing: 1 })),
  },
  'phoneCheck.list': { items: [], next: null },
  'phoneCheck.add': {},
  'signCheck.list': {
    items: [
      {
        ...{ id: 'l1', at: Date.parse('2026-11-18T04:00:00Z'), by: '演示乙', names: {}, files: {} },
        entry: { found: 'worn' as const, photos: [], note: '被撞歪了' },
      },
    ],
    next: null,
  },
  'signCheck.add': {},
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const id = expect.stringMatching(/^[0-9a-z]{26}$/)

beforeEach(() => {
  storage.texts.clear()
  jest.mocked(takePhoto).mockResolvedValue('temporary')
  cloudAnswers(ready)
})

describe('on the desk', () => {
  beforeEach(async () => {
    openedWith({ of: 'signBoard' })
    deskWindow(true)
    render(<RegisterPage />)
  })

  it('the list says where each stands and how it is', async () => {
    const row = (await screen.findByRole('button', { name: 'A-01' })).closest('tr')!
    expect(row.textContent).toBe('A-01带溪 1 段石桥东完好')
    expect(screen.getByText('共 1 块')).toBeTruthy()
    const missing = '还缺 4 块公示牌：甲村（带溪）、乙村（带溪）、丙村（带溪）等'
    expect(await screen.findByText(missing)).toBeTruthy()
  })

  it('narrowed to a state and to those in use it asks for just those', async () => {
    await screen.findByRole('button', { name: 'A-01' })
    fireEvent.change(screen.getByRole('combobox', { name: '状况' }), { target: { value: 'worn' } })
    fireEvent.change(screen.getByRole('combobox', { name: '是否在用' }), { target: { value: 'yes' } })
    await waitFor(() =>
      expect(sent('signBoard.list').at(-1)).toEqual({ filters: { state: 'worn' }, active: true, limit: 50 }),
    )
    await tap('导出公示牌台账')
    const entries = encodeURIComponent('{"filters":{"state":"worn"},"active":true}')
    const url = `/office/document/documents?sheet=signBoards&entries=${entries}`
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
  })

  it('a link opens the boards of one village in one state', async () => {
    openedWith({ of: 'signBoard', state: 'gone', village: '%E7%94%B2%E6%9D%91', active: 'yes' })
    render(<RegisterPage />)
    const asked = { filters: { state: 'gone' }, village: '甲村', active: true, limit: 50 }
    await waitFor(() => expect(sent('signBoard.list')).toContainEqual(asked))
  })

  it('a private number is asked about, a number that is none is refused', async () => {
    await tap('A-01')
    const type = async (value: string) =>
      fireEvent.change(await screen.findByRole('textbox', { name: '监督电话' }), { target: { value } })
    await type('13800138000')
    expect(screen.getByText('这像是私人手机，公示的电话最好是办公室座机')).toBeTruthy()
    await type('12')
    await tap('保存')
    expect(screen.getByText(/请填座机/)).toBeTruthy()
    expect(sent('signBoard.save')).toEqual([])
  })

  it('two who moved it to different reaches read the names of both', async () => {
    await tap('A-01')
    cloudAnswers({
      ...ready,
      'river.list': {
        items: [{ ...reach, id: 'r2', name: '双桥溪 2 段', walkedOn: null, open: 0 }],
        next: null,
      },
    })
    await tap('河段：带溪 1 段，更换')
    await tap(/双桥溪 2 段/)
    const theirs = {
      ...stored,
      ...{ version: 3, names: { r3: '东浦塘' } },
      entry: { ...entry, reachId: 'r3' },
      ended: null,
    }
    const overtaken = { refused: 'register.overtaken' } as const
    cloudAnswers({ ...ready, 'signBoard.get': { record: theirs, files: {} }, 'signBoard.save': overtaken })
    await tap('保存')
    expect(await screen.findByText('您的：双桥溪 2 段')).toBeTruthy()
    expect(screen.getByText('别人的：东浦塘')).toBeTruthy()
  })

  it('a board that stands thirty kilometres from its reach is asked about, and can be put right', async () => {
    const place: [number, number] = [120.31, 27.9]
    const far = { ...stored, entry: { ...entry, place }, ended: null }
    cloudAnswers({
      ...ready,
      'signBoard.get': { record: far, files: {} },
      'register.getReach': { reach, chiefs: [], officePhone: '' },
    })
    await tap('A-01')
    expect(await screen.findByText(/^离河段 3\d{4} 米，请核对位置$/)).toBeTruthy()
  })

  it('shows what chiefs found before it, and notes a phone check with one tap', async () => {
    await tap('A-01')
    expect(await screen.findByText('破损，被撞歪了')).toBeTruthy()
    await tap('记一次电话抽查')
    await tap('提交电话抽查')
    expect(await screen.findByText('请选一样')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '没人接' }))
    await tap('提交电话抽查')
    await waitFor(() =>
      expect(sent('phoneCheck.add')).toEqual([
        { id, entryId: 'b1', entry: { result: 'unanswered', note: '' } },
      ]),
    )
  })
})

describe('before the board', () => {
  beforeEach(() => {
    openedWith({ of: 'signCheck', id: 'b1' })
    deskWindow(false)
  })

  it('two taps and a photo, and it is on its way', async () => {
    render(<CheckPage />)
    expect(await screen.findByText('公示牌 A-01')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '破损' }))
    await tap(/拍照/)
    await screen.findByRole('button', { name: '删除照片 1' })
    await tap('提交现场检查')
    const photo = expect.stringMatching(/^cloud:\/\/test\/registers\/[0-9a-z]{26}\/1\.jpg$/)
    await waitFor(() =>
      expect(sent('signCheck.add')).toEqual([
        { id, entryId: 'b1', entry: { found: 'worn', photos: [photo], note: '' } },
      ]),
    )
    expect(called.findIndex(({ action }) => action === 'photo.announce')).toBeLessThan(
      called.findIndex(({ action }) => action === 'signCheck.add'),
    )
    expect(await screen.findByText('再记一次')).toBeTruthy()
  })

  it('handed in while the photo is still drawn asks once, and loses it only if one wants to', async () => {
    let drawn: (path: string) => void = () => undefined
    jest.mocked(takePhoto).mockReturnValue(new Promise((resolve) => (drawn = resolve)))
    render(<CheckPage />)
    fireEvent.click(await screen.findByRole('radio', { name: '缺失' }))
    await tap(/拍照/)
    await tap('提交现场检查')
    expect(await screen.findByText(/照片还在处理/)).toBeTruthy()
    expect(sent('signCheck.add')).toEqual([])
    drawn('temporary')
    await screen.findByRole('button', { name: '删除照片 1' })
    expect(screen.queryByText(/照片还在处理/)).toBeNull()
    await tap('提交现场检查')
    const entry = { found: 'gone', photos: [expect.stringContaining('cloud://test/registers/')] }
    await waitFor(() => expect(sent('signCheck.add')).toMatchObject([{ entry }]))
  })

  it('nothing chosen is nothing sent', async () => {
    render(<CheckPage />)
    await tap('提交现场检查')
    expect(await screen.findByText('请选一样')).toBeTruthy()
    expect(sent('signCheck.add')).toEqual([])
  })

  it('the next check is not scolded for what the one before lacked at first', async () => {
    render(<CheckPage />)
    await tap('提交现场检查')
    await screen.findByText('请选一样')
    fireEvent.click(screen.getByRole('radio', { name: '破损' }))
    await tap('提交现场检查')
    await waitFor(() => expect(sent('signCheck.add')).toHaveLength(1))
    await tap('再记一次')
    await screen.findByRole('button', { name: '提交现场检查' })
    expect(screen.queryByText('请选一样')).toBeNull()
  })

  it('a code that leads nowhere says so', async () => {
    openedWith({ of: 'invented', id: 'b1' })
    render(<CheckPage />)
    expect(screen.getByText('没有找到要检查的')).toBeTruthy()
  })
})

it('on paper each has its code, with its number and river', async () => {
  openedWith({ of: 'signBoard' })
  deskWindow(true)
  render(<CodesPage />)
  const shown = (await screen.findByText('公示牌 A-01')).closest('.codes__card') as HTMLElement
  const card = within(shown)
  expect(shown.querySelector('img')!.src).toContain('svg')
  expect(card.getByText('带溪 1 段 石桥东')).toBeTruthy()
  expect(sent('signBoard.list')).toEqual([{ active: true, limit: 100 }])
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
  await tap('打印')
  expect(print).toHaveBeenCalled()
})
