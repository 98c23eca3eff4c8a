/**
 * The page of a new report, opened by a person at the bank with a phone that works: what the tests of that page
 * begin with. Needs `jest.mock` of call, photo, place and cloud in the test.
 */
import { act, render, screen } from '@testing-library/react'
import { currentPlace } from '@/device/place'
import { takePhoto } from '@/device/photo'
import { outbox } from '@/outbox'
import NewReportPage from '@/report/new'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { reach } from '../pages/answers'
import { openedWith } from '../taro/taro'
import { reachAt, receipt } from './answers'
import { countTaps, settle, tap, tapAt } from './hands'

export const bank = [120.3, 27.6] as const
export const sent = { reportId: 'x', receipt, reachName: '带溪 2 段' }
export const river = { reach: reach('r1', '带溪 2 段'), chiefs: [], officePhone: '' }

export const calledActions = () => called.map(({ action }) => action)
/** What reached the cloud. */
export const submitted = () =>
  called.find(({ action }) => action === 'report.submit')?.input as Record<string, unknown>
export const items = () => outbox.items()

export async function open(params: Record<string, string> = {}) {
  openedWith(params)
  const page = render(<NewReportPage />)
  await act(settle)
  return page
}

/** The photo, and the one tap that says what it is. */
export async function photographAndChoose() {
  await tap('拍照，或从相册选')
  countTaps()
  await tap('水面垃圾', 'radio')
}

/** A tap on the map at a share of its width and height. */
export async function tapMap({ x, y }: { x: number; y: number }) {
  const map = screen.getByRole('img', { name: '带溪 2 段的地图，图钉是问题的位置' })
  map.getBoundingClientRect = () => ({ left: 0, top: 0, width: 720, height: 600 }) as DOMRect
  await tapAt(map, 720 * x, 600 * y)
}

/** A phone with nothing on it, network, a camera, and its place. */
export async function freshPhone() {
  for (const { id } of outbox.items()) await outbox.discard(id)
  storage.texts.clear()
  jest.clearAllMocks()
  countTaps()
  jest.mocked(currentPlace).mockResolvedValue({ place: bank, accuracy: 8 })
  jest.mocked(takePhoto).mockResolvedValue('blob:photo')
  cloudAnswers({ 'report.reachAt': reachAt(), 'report.near': { items: [] }, 'report.submit': sent })
}
