/** A walk on paper, copied by a relative or by the office: nothing is lost on the way, and it is sent once. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Output } from '@domain/contract/contract'
import { takePhoto } from '@/device/photo'
import PaperPatrolPage from '@/office/patrol/paperPatrol'
import { outbox } from '@/outbox'
import HelpingPage from '@/own/helping'
import KinPaperPage from '@/own/helping/paper'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { deskWindow } from '../office/deskWindow'
import { page } from '../office/registerAnswers'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap, write } from '../report/hands'
import Taro, { leave, openedWith } from '../taro/taro'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const day: Output<'kin.today'> = {
  ...{ chiefName: '演示河长01', day: '2026-11-18', news: [] },
  duties: [
    {
      ...{ assignmentId: 'a1', reachName: '带溪 1 段', done: 0, required: 1, waiting: 0 },
      ...{ kind: 'week', from: '2026-11-16', until: '2026-11-22' },
    },
  ] as never,
  toExplain: [
    { patrolId: 'x1', reachName: '带溪 1 段', reachLength: 900, day: '2026-11-17', findings: [] },
  ] as never,
}

async function open(Page: ComponentType, params: Record<string, string> = {}): Promise<void> {
  cleanup()
  openedWith(params)
  render(<Page />)
  await act(settle)
  await act(settle)
}

const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const half = () => [...storage.texts.keys()].filter((key) => key.startsWith('form/'))
const states = () => outbox.items().map(({ action, state }) => [action, state])

beforeEach(() => {
  storage.texts.clear()
  jest.mocked(takePhoto).mockResolvedValue('temporary')
})
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

describe('by a relative', () => {
  const copy = async () => {
    await open(KinPaperPage, { chief: 'p1' })
    await write('从', '8:30')
    await write('到', '9:10')
    await tap(/^加照片/)
  }

  it('what was copied is there again after the camera killed the page, and waits for the network', async () => {
    cloudAnswers({ 'kin.today': day, 'kin.paper': { refused: 'network.offline' } })
    await copy()
    await open(KinPaperPage, { chief: 'p1' })
    expect(screen.getByText('上次没发出的还在，可以接着填')).toBeTruthy()
    expect(screen.getByDisplayValue('8:30')).toBeTruthy()
    expect(screen.getByRole('button', { name: '删除纸质记录 1' })).toBeTruthy()
    await tap('交给河长办')
    expect(screen.getByText('没有网络也不会丢，有网就送出。可以放心离开。')).toBeTruthy()
    expect(states()).toEqual([['kin.paper', 'saved']])
    expect(half()).toEqual([])

    cloudAnswers({ 'kin.today': day, 'kin.paper': { patrolId: 'x' } })
    await act(async () => {
      await outbox.wake()
      await settle()
    })
    const photos = [expect.stringMatching(/^cloud:\/\/test\/patrols\/[0-9a-z]{26}\/1\.jpg$/)]
    const input = { chiefId: 'p1', assignmentId: 'a1', from: 510, until: 550, photos }
    expect(sent('kin.paper')).toMatchObject([input])
    const said = expect.objectContaining({ title: '交上去了，等河长办答复' })
    expect(Taro.showToast).toHaveBeenLastCalledWith(said)
  })

  it('one that was refused opens with all of it, and is sent in its place', async () => {
    cloudAnswers({ 'kin.today': day, 'kin.paper': { refused: 'patrol.alreadyRecorded' } })
    await copy()
    await tap('交给河长办')
    const [{ patrolId }] = sent('kin.paper') as [{ patrolId: string }]
    cloudAnswers({ 'kin.today': day, 'kin.paper': { patrolId } })
    await open(KinPaperPage, { chief: 'p1' })
    expect(screen.getByDisplayValue('9:10')).toBeTruthy()
    await write('到', '9:20')
    await tap('交给河长办')
    expect(sent('kin.paper')).toMatchObject([{ patrolId, until: 560 }])
    expect(states()).toEqual([['kin.paper', 'delivered']])
  })

  it('the one that was tapped opens, not another that was refused later', async () => {
    cloudAnswers({ 'kin.today': day, 'kin.paper': { refused: 'patrol.alreadyRecorded' } })
    await copy()
    await tap('交给河长办')
    const [first] = outbox.items()
    const later = { ...first!, id: 'later', form: { ...first!.form, id: 'later', from: '7:00' } }
    await act(async () => {
      // One that was handed in later, if only a moment.
      await new Promise((passed) => setTimeout(passed, 5))
      await outbox.put(later)
      await settle()
    })
    await open(KinPaperPage, { chief: 'p1' })
    expect(screen.getByDisplayValue('7:00')).toBeTruthy()
    for (const [patrolId, from] of [
      ['later', '7:00'],
      [first!.id, '8:30'],
    ] as const) {
      await open(KinPaperPage, { chief: 'p1', patrolId })
      expect(screen.getByDisplayValue(from)).toBeTruthy()
    }
  })

  it('what arrives while another page is seen closes nothing, and says that it has arrived', async () => {
    cloudAnswers({ 'kin.today': day, 'kin.paper': { refused: 'network.offline' } })
    await copy()
    await tap('交给河长办')
    cloudAnswers({ 'kin.today': day, 'kin.paper': { patrolId: 'x' } })
    for (const going of [Taro.navigateBack, Taro.redirectTo, Taro.switchTab]) jest.mocked(going).mockClear()
    await act(async () => {
      leave()
      await outbox.wake()
      await settle()
    })
    expect(states()).toEqual([['kin.paper', 'delivered']])
    for (const going of [Taro.navigateBack, Taro.redirectTo, Taro.switchTab])
      expect(going).not.toHaveBeenCalled()
    expect(screen.getByText('交上去了，等河长办答复')).toBeTruthy()
    await tap('返回')
    expect(Taro.switchTab).toHaveBeenCalled()
  })

  it('what the chief says, half written, is there again until it was sent', async () => {
    cloudAnswers({ 'kin.today': day, 'kin.explain': { refused: 'network.offline' } })
    await open(HelpingPage, { chief: 'p1' })
    await tap('替他说明')
    await write('他是怎么说的', '桥断了')
    await tap('替他提交说明')
    cloudAnswers({ 'kin.today': day, 'kin.explain': {} })
    await open(HelpingPage, { chief: 'p1' })
    await tap('替他说明')
    expect(screen.getByDisplayValue('桥断了')).toBeTruthy()
    await tap('替他提交说明')
    expect(sent('kin.explain')).toMatchObject([{ text: '桥断了' }])
    await act(settle)
    expect(half()).toEqual([])
  })
})

describe('by the office', () => {
  const chief = { id: 'p2', name: '演示河长02', post: '村级河长', roles: ['villageChief'] }
  const answers = {
    'identity.me': person('office'),
    'register.listPeople': page(chief as never),
    'register.listAssignments': {
      items: [
        { id: 'a2', reachName: '双桥溪 2 段', from: '2020-01-01', until: null, role: 'villageChief' },
      ] as never,
    },
  }
  beforeEach(() => deskWindow(true))

  const copy = async () => {
    await open(PaperPatrolPage)
    await tap('选河长')
    fireEvent.click(await screen.findByRole('button', { name: /演示河长02/ }))
    await act(settle)
    fireEvent.change(screen.getByRole('combobox', { name: '河段' }), { target: { value: 'a2' } })
    await write('开始', '8:30')
    await write('结束', '9:10')
    await write('情况', '一切正常')
  }

  it('what was copied is there again, names too, and is said to count once it arrived', async () => {
    cloudAnswers({ ...answers, 'paperPatrol.enter': { patrolId: 'x' } })
    await copy()
    await open(PaperPatrolPage)
    expect(screen.getByText('上次没发出的还在，可以接着填')).toBeTruthy()
    expect(screen.getByText('演示河长02')).toBeTruthy()
    await tap('登记这次巡河')
    await waitFor(() => expect(screen.getByText(/^已登记：演示河长02 .*计为一次巡河$/)).toBeTruthy())
    expect(sent('paperPatrol.enter')).toMatchObject([{ assignmentId: 'a2', from: 510, note: '一切正常' }])
    expect(screen.getByText('选河长')).toBeTruthy()
    await open(PaperPatrolPage)
    expect(screen.queryByText('上次没发出的还在，可以接着填')).toBeNull()
  })

  it('a pile of sheets is copied without network, one after the other', async () => {
    cloudAnswers({ ...answers, 'paperPatrol.enter': { refused: 'network.offline' } })
    await copy()
    await tap('登记这次巡河')
    expect(screen.getByText('没有网络也不会丢，有网就送出。可以放心离开。')).toBeTruthy()
    await tap('再记一次')
    expect(screen.getByText('选河长')).toBeTruthy()
    expect(screen.queryByDisplayValue('8:30')).toBeNull()
    expect(states()).toEqual([['paperPatrol.enter', 'saved']])
  })

  it('the one that was tapped opens, not another that was refused later', async () => {
    cloudAnswers({ ...answers, 'paperPatrol.enter': { refused: 'patrol.alreadyRecorded' } })
    await copy()
    await tap('登记这次巡河')
    const [first] = outbox.items()
    await act(async () => {
      await outbox.put({ ...first!, id: 'later', form: { ...first!.form, id: 'later', from: '7:00' } })
      await settle()
    })
    await open(PaperPatrolPage, { patrolId: first!.id })
    expect(screen.getByDisplayValue('8:30')).toBeTruthy()
  })

  it('one that was refused says why, with all of it, and is sent in its place', async () => {
    cloudAnswers({ ...answers, 'paperPatrol.enter': { refused: 'patrol.alreadyRecorded' } })
    await copy()
    await tap('登记这次巡河')
    const [{ patrolId }] = sent('paperPatrol.enter') as [{ patrolId: string }]
    cloudAnswers({ ...answers, 'paperPatrol.enter': { patrolId } })
    await open(PaperPatrolPage)
    expect(screen.getByText('演示河长02')).toBeTruthy()
    await write('结束', '9:20')
    await tap('登记这次巡河')
    expect(sent('paperPatrol.enter')).toMatchObject([{ patrolId, until: 560 }])
    expect(states()).toEqual([['paperPatrol.enter', 'delivered']])
  })
})
