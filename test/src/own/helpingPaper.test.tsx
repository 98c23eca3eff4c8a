/** The chief's paper in the relative's hands: what it lacks is said one by one, and sheets of two chiefs do not mix. */
import { act, cleanup, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { takePhoto } from '@/device/photo'
import { outbox } from '@/outbox'
import KinPaperPage from '@/own/helping/paper'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap, write } from '../report/hands'
import { openedWith } from '../taro/taro'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const duty = (assignmentId: string, reachName: string) => ({
  ...{ assignmentId, reachName, since: '2026-11-16', state: 'due' as const, daysLeft: 3 },
  ...{ required: 1, done: 0, waiting: 0 },
})
const day: Output<'kin.today'> = {
  ...{ chiefName: '示例王大明', day: '2026-11-18', news: [], toExplain: [] },
  duties: [duty('a1', '带溪 1 段'), duty('a2', '带溪 2 段')],
}

async function open(params: Record<string, string>): Promise<void> {
  cleanup()
  openedWith(params)
  render(<KinPaperPage />)
  await act(settle)
  await act(settle)
}
const sent = () => called.filter(({ action }) => action === 'kin.paper').map(({ input }) => input)
const times = '请填从几点几分到几点几分，例如 8:30 到 9:10'

beforeEach(() => {
  storage.texts.clear()
  jest.mocked(takePhoto).mockResolvedValue('temporary')
})
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('which reach, from when to when, and a photo: each is asked for until it is there', async () => {
  cloudAnswers({ 'kin.today': day, 'kin.paper': { patrolId: 'x' } })
  await open({ chief: 'p1' })
  await tap('交给河长办')
  expect(screen.getByText('请选哪一段')).toBeTruthy()
  await tap(/带溪 2 段/)
  expect(screen.queryByText('请选哪一段')).toBeNull()
  await write('从', '8:30')
  await write('到', '8:30')
  await tap('交给河长办')
  expect(screen.getByText(times)).toBeTruthy()
  await write('到', '9：10')
  expect(screen.queryByText(times)).toBeNull()
  await tap('交给河长办')
  expect(screen.getByText('请拍下纸质记录')).toBeTruthy()
  expect(sent()).toEqual([])
  await tap(/^加照片/)
  await write('看到的问题', ' 有垃圾 ')
  await tap('交给河长办')
  expect(sent()).toMatchObject([{ assignmentId: 'a2', from: 510, until: 550, note: '有垃圾' }])
})

it('what was copied for one chief, or refused, does not stand in the sheet of another', async () => {
  cloudAnswers({ 'kin.today': day, 'kin.paper': { refused: 'patrol.alreadyRecorded' } })
  await open({ chief: 'p1' })
  await tap(/带溪 1 段/)
  await write('从', '8:30')
  await write('到', '9:10')
  await open({ chief: 'p2' })
  expect(screen.queryByDisplayValue('8:30')).toBeNull()
  await open({ chief: 'p1' })
  await tap(/^加照片/)
  await tap('交给河长办')
  expect(outbox.items().map(({ state }) => state)).toEqual(['refused'])
  await open({ chief: 'p2' })
  expect(screen.queryByDisplayValue('8:30')).toBeNull()
})
