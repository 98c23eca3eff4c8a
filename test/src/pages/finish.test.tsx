/** The checklist's page: what must be said, what is kept while typing, what is handed in. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import type { Output } from '@domain/contract/contract'
import { packTrack } from '@domain/patrol/trackCodec'
import { takePhoto } from '@/device/photo'
import { outbox } from '@/outbox'
import FinishPage from '@/pages/patrol/finish'
import { newDraft, type Draft } from '@/recorder/draft'
import { openDraft, thrownAway } from '@/recorder/phoneRecorder'
import { newestUnfinished } from '@/recorder/useUnfinished'
import { call } from '@/services/call'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { reach, today } from '../today'
import Taro, { openedWith } from '../taro/taro'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const cloud = jest.mocked(call)
const start = 1_800_000_000_000
const id = 'patrol0000000000000000000a'
const duty = {
  assignmentId: 'a1',
  delegationId: null,
  reach,
  thresholds: today.thresholds,
  photosRequired: false,
}
const receipt: Output<'patrol.submit'> = {
  patrolId: id,
  status: 'met',
  assessment: {
    rules: 1,
    duration: 700,
    distance: 900,
    coverage: 0.9,
    covered: [],
    gaps: [],
    findings: [],
    verdict: 'met',
  },
}

/** Walked `seconds` along the reach at 1.5 m/s. */
function walkedDraft(patrolId: string, seconds: number): Draft {
  const fixes = Array.from({ length: seconds }, (_, i) => {
    return { time: start + i * 1000, lng: 120.3 + (i * 1.5) / 98_550, lat: 27.6, accuracy: 8, speed: 1.5 }
  })
  return {
    ...newDraft(patrolId, duty, start),
    endedAt: start + seconds * 1000,
    track: packTrack({ runs: [fixes] }),
  }
}

async function open(draft: Draft): Promise<void> {
  openedWith({ patrolId: draft.patrolId })
  await openDraft.book.write(draft)
  render(<FinishPage />)
  await screen.findByRole('button', { name: '提交' })
}

const press = async (name: string | RegExp) => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
    await settle()
  })
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
const submitted = () =>
  cloud.mock.calls.filter(([action]) => action === 'patrol.submit').map(([, input]) => input)

beforeEach(() => {
  storage.texts.clear()
  cloud.mockReset()
  cloud.mockImplementation(async (action) => {
    if (action === 'photo.announce') return done({}) as never
    return (action === 'patrol.submit' ? done(receipt) : refused('network.offline')) as never
  })
})

afterEach(async () => {
  cleanup()
  for (const item of outbox.items()) await outbox.discard(item.id)
  openDraft.close()
})

it('says how the walk went, and asks for the checklist before it is handed in', async () => {
  await open(walkedDraft(`${id}1`, 620))
  expect(screen.getByText('走得够了')).toBeTruthy()
  await press('提交')
  expect(screen.getByText('请点「无异常」，或记一处问题')).toBeTruthy()
  expect(submitted()).toEqual([])
})

it('says what is missing of the walk in words and lets it be handed in all the same', async () => {
  await open(walkedDraft(`${id}2`, 300))
  expect(screen.getByText(/还差 1 段没走到/)).toBeTruthy()
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await press('提交')
  expect(submitted()).toMatchObject([
    { patrolId: `${id}2`, checklist: [], assignmentId: 'a1', reachId: 'r1' },
  ])
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({
    url: `/pages/patrol/result/index?patrolId=${id}2&handedIn=1`,
  })
})

it('keeps every letter: closed in the middle, it opens where it was', async () => {
  await open(walkedDraft(`${id}3`, 620))
  await press('有异常，记一处')
  fireEvent.click(screen.getByRole('radio', { name: '河面漂浮物' }))
  await act(async () =>
    fireEvent.change(screen.getByRole('textbox', { name: '情况' }), { target: { value: '水葫芦' } }),
  )
  await act(settle)
  cleanup()
  openDraft.close()
  render(<FinishPage />)
  expect(await screen.findByText('河面漂浮物')).toBeTruthy()
  expect(screen.getByText('水葫芦')).toBeTruthy()
})

it('sends photos to their own place and names them in the record', async () => {
  jest.mocked(takePhoto).mockResolvedValue('blob:taken')
  await open(walkedDraft(`${id}5`, 620))
  await press(/^拍现场照片/)
  await press(/^拍现场照片/)
  expect(jest.mocked(takePhoto).mock.calls[0]![0]).toEqual([
    '示例溪 1 段',
    expect.stringMatching(/年.*月.*日/),
    '示例村',
  ])
  await press('删除现场照片 1')
  await press('删掉')
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await press('提交')
  expect(submitted()).toMatchObject([{ photos: [`cloud://test/patrols/${id}5/2.jpg`] }])
})

it('hands in once, however often it is tapped', async () => {
  await open(walkedDraft(`${id}6`, 620))
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await act(async () => {
    const button = screen.getByRole('button', { name: '提交' })
    fireEvent.click(button)
    fireEvent.click(button)
    fireEvent.click(button)
    await settle()
  })
  expect(submitted()).toHaveLength(1)
  expect(outbox.items()).toHaveLength(1)
})

it('asks why there is no track, and never hides that there is none', async () => {
  await open({ ...newDraft(`${id}7`, duty, start), endedAt: start })
  expect(screen.getByText('这次没有轨迹，提交后由河长办核实。')).toBeTruthy()
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await press('提交')
  expect(screen.getByText('请写明没有轨迹的原因')).toBeTruthy()
  await act(async () =>
    fireEvent.change(screen.getByRole('textbox', { name: '没有轨迹的原因' }), {
      target: { value: '手机定位坏了' },
    }),
  )
  await press('提交')
  expect(submitted()).toMatchObject([{ track: null, noTrackReason: '手机定位坏了' }])
})

it('opens a refused patrol again with everything in it, and sends the correction', async () => {
  cloud.mockImplementation(
    async (action) =>
      refused(action === 'patrol.submit' ? 'patrol.timeImpossible' : 'network.offline') as never,
  )
  await open(walkedDraft(`${id}8`, 620))
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await press('提交')
  cleanup()
  cloud.mockImplementation(async () => done(receipt) as never)
  render(<FinishPage />)
  expect(await screen.findByText(/没有被接收：巡河时间不对/)).toBeTruthy()
  await act(async () =>
    fireEvent.change(screen.getByRole('textbox', { name: '想说的话' }), {
      target: { value: '手机时间已改好' },
    }),
  )
  await press('提交')
  expect(submitted().slice(-1)).toMatchObject([{ patrolId: `${id}8`, note: '手机时间已改好' }])
  expect(outbox.item(`${id}8`)?.state).toBe('delivered')
})

it('says so when the phone is full, and keeps what was filled in', async () => {
  await open(walkedDraft(`${id}9`, 620))
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await act(settle)
  const write = jest.spyOn(storage, 'write').mockRejectedValue(new Error('no room'))
  await press('提交')
  expect(screen.getByText(/手机存储满了/)).toBeTruthy()
  write.mockRestore()
  await press('提交')
  expect(outbox.item(`${id}9`)?.state).toBe('delivered')
})

it('chooses companions from those the phone knows, also without network', async () => {
  const colleagues = {
    items: [
      { id: 'c1', name: '示例乙', post: '村委委员' },
      { id: 'c2', name: '示例丙', post: '网格员' },
    ],
  }
  cloud.mockImplementation(async (action) => done(action === 'patrol.submit' ? receipt : colleagues) as never)
  await open(walkedDraft(`${id}b`, 620))
  await press(/只有我自己/)
  await act(async () =>
    fireEvent.change(screen.getByRole('searchbox', { name: '找人' }), { target: { value: '丙' } }),
  )
  expect(screen.queryByRole('checkbox', { name: /示例乙/ })).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: /示例丙/ }))
  await press('选好了')
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await press('提交')
  expect(submitted()).toMatchObject([{ companionIds: ['c2'] }])
})

it('a walk that nobody wants: says what would be lost, is gone from here, and comes back whole when taken back', async () => {
  const draft = { ...walkedDraft(id, 700), note: '水清' }
  await open(draft)
  await press('不要这次记录')
  expect(screen.getByText(/^会丢掉：11 分钟、1 公里轨迹、您写的话。$/)).toBeTruthy()
  await press('不要了')
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/today/index' })
  expect(await newestUnfinished()).toBeNull()
  await act(() => thrownAway.takeBack())
  expect(await newestUnfinished()).toMatchObject({ patrolId: id })
  expect(await openDraft.book.read(id)).toMatchObject({ note: '水清', track: draft.track })
  await act(() => openDraft.book.remove(id))
})

it('a walk that is not on this phone any more leads to the records', async () => {
  openedWith({ patrolId: `${id}9` })
  render(<FinishPage />)
  await screen.findByText('没有找到这次巡河')
  await press('去看记录')
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/history/index' })
})
