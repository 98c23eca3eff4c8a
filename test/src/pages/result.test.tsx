/** The result of a patrol: what came out, what is asked, what was answered. */
import Taro, { openedWith } from '../taro/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import ResultPage from '@/pages/patrol/result'
import { storage } from '../device/memoryStore'
import { now, past, patrol } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  openedWith({ patrolId: 'x1' })
})
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

const asked = patrol({
  patrol: past({ status: 'needsExplanation' }),
  assessment: {
    ...patrol().assessment,
    verdict: 'needsExplanation',
    findings: [{ code: 'lowCoverage', measured: 0.5, required: 0.6, count: 1 }],
  },
  may: { explain: true, review: false, confirm: false },
})

it('says in words what came out, and nothing is asked when it is met', async () => {
  cloudAnswers({ 'patrol.get': patrol() })
  render(<ResultPage />)
  expect(await screen.findByRole('heading', { name: '这次巡河达标' })).toBeTruthy()
  expect(screen.getByRole('img', { name: '示例溪 1 段，全长 1.8 公里，已走 50%，还差 1 段' })).toBeTruthy()
  expect(screen.getByText('无异常')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('asks politely, and does not send an empty explanation', async () => {
  cloudAnswers({ 'patrol.get': asked, 'patrol.explain': {} })
  render(<ResultPage />)
  expect(await screen.findByText(/还差 1 段没走到/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '提交说明' }))
  expect(screen.getByRole('alert').textContent).toBe('请写一两句，比如哪一段为什么没走到。')
  expect(called.map(({ action }) => action)).not.toContain('patrol.explain')
})

it('sends the explanation through the outbox and asks again for the result', async () => {
  cloudAnswers({ 'patrol.get': asked, 'patrol.explain': {} })
  render(<ResultPage />)
  fireEvent.change(await screen.findByRole('textbox', { name: '情况说明' }), {
    target: { value: '第 2 段在修路' },
  })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '提交说明' })))
  expect(await screen.findByRole('img', { name: '已送达' })).toBeTruthy()
  expect(called).toContainEqual({
    action: 'patrol.explain',
    input: { patrolId: 'x1', text: '第 2 段在修路' },
  })
  expect(called.filter(({ action }) => action === 'patrol.get').length).toBeGreaterThan(1)
})

it('keeps the words of a refused explanation and says why', async () => {
  cloudAnswers({ 'patrol.get': asked, 'patrol.explain': { refused: 'patrol.noExplanationNeeded' } })
  render(<ResultPage />)
  fireEvent.change(await screen.findByRole('textbox', { name: '情况说明' }), {
    target: { value: '第 2 段在修路' },
  })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '提交说明' })))
  expect(await screen.findByText('这次巡河不需要说明，或已经处理过了。')).toBeTruthy()
  expect(screen.getByDisplayValue('第 2 段在修路')).toBeTruthy()
})

it("shows the office's answer, companions and on whose behalf", async () => {
  cloudAnswers({
    'patrol.get': patrol({
      patrol: past({ status: 'rejected', companions: ['示例陈建国'], onBehalfOf: '演示河长02' }),
      explanation: { text: '西边塌方', at: now },
      review: { accepted: false, text: '请补一张照片', by: '河长办', at: now },
    }),
  })
  render(<ResultPage />)
  expect(await screen.findByText('不认可：请补一张照片')).toBeTruthy()
  expect(screen.getByText('西边塌方')).toBeTruthy()
  expect(screen.getByText('和示例陈建国一起')).toBeTruthy()
  expect(screen.getByText('示例王大明代演示河长02巡')).toBeTruthy()
})

it('shows a patrol that is still on the phone, without asking the cloud for it', async () => {
  cloudAnswers({ 'patrol.submit': { refused: 'network.offline' } })
  const patrolId = 'q'.repeat(24)
  openedWith({ patrolId })
  await outbox.put({
    id: patrolId,
    action: 'patrol.submit',
    title: '示例溪 1 段 巡河记录',
    files: [],
    input: {
      patrolId,
      assignmentId: 'a1',
      reachId: 'r1',
      delegationId: null,
      companionIds: [],
      kind: 'walk',
      startedAt: now - 1_800_000,
      endedAt: now,
      track: null,
      noTrackReason: '手机没电',
      checklist: [],
      photos: [],
      note: '',
    },
  })
  render(<ResultPage />)
  expect(await screen.findByRole('heading', { name: '巡河记录已保存' })).toBeTruthy()
  expect(screen.getByRole('img', { name: '已存手机' })).toBeTruthy()
  expect(screen.getByText('30 分钟')).toBeTruthy()
  expect(called.map(({ action }) => action)).not.toContain('patrol.get')
})

it('says that a patrol is not to be found, with a way to try again', async () => {
  cloudAnswers({ 'patrol.get': { refused: 'patrol.unknown' } })
  render(<ResultPage />)
  expect(await screen.findByText('没有找到这次巡河记录。')).toBeTruthy()
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
})

it('lets a patrol that was not accepted be explained once more, beside what was said before', async () => {
  const said = { text: '涨水', at: now }
  const review = { accepted: false, text: '当天没有涨水', by: '演示河长办', at: now }
  const rejected = patrol({
    ...asked,
    patrol: past({ status: 'rejected' }),
    explanation: said,
    review,
  })
  cloudAnswers({ 'patrol.get': rejected, 'patrol.explain': { refused: 'network.offline' } })
  const first = render(<ResultPage />)
  expect(await screen.findByText('再说明一次')).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox', { name: '情况说明' }), { target: { value: '上游放水' } })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '提交说明' })))
  expect(called).toContainEqual({ action: 'patrol.explain', input: { patrolId: 'x1', text: '上游放水' } })
  first.unmount()
  const again = { text: '上游放水', at: now }
  cloudAnswers({
    'patrol.get': patrol({
      patrol: past({ status: 'explained' }),
      explanation: again,
      earlier: { explanation: said, review },
    }),
  })
  storage.texts.clear()
  render(<ResultPage />)
  expect(await screen.findByText('上游放水')).toBeTruthy()
  expect(screen.getByText('涨水')).toBeTruthy()
  expect(screen.getByText('不认可：当天没有涨水')).toBeTruthy()
})

describe('the office’s answer that is still news', () => {
  const answered = patrol({
    patrol: past({ status: 'rejected' }),
    review: { accepted: false, text: '请走完下游', by: '演示河长办', at: now },
    may: { explain: true, review: false, confirm: false },
  })
  const read = { action: 'patrol.markRead', input: { patrolId: 'x1', answeredAt: now } }

  it('is read with the page on which it stands, once', async () => {
    cloudAnswers({ 'patrol.get': { ...answered, unread: true }, 'patrol.markRead': {} })
    render(<ResultPage />)
    expect(await screen.findByText('不认可：请走完下游')).toBeTruthy()
    expect(called.filter(({ action }) => action === 'patrol.markRead')).toEqual([read])
  })

  it('says nothing to the cloud when it was read before', async () => {
    cloudAnswers({ 'patrol.get': answered, 'patrol.markRead': {} })
    render(<ResultPage />)
    await screen.findByText('不认可：请走完下游')
    expect(called).not.toContainEqual(read)
  })
})

it('one figure: in the ring of a pond and beside it stands the same', async () => {
  const pond = { ...patrol().reach, length: 500.2, geometry: { shape: 'ring', ring: [[120, 27]] } as never }
  const walked = past({ coverage: 1, covered: [{ from: 0, to: 499.4 }] })
  cloudAnswers({ 'patrol.get': patrol({ reach: pond, patrol: walked }) })
  render(<ResultPage />)
  await screen.findByText('全程走到')
  expect(screen.getByText('100%')).toBeTruthy()
  expect(screen.getByText('100')).toBeTruthy()
  expect(screen.queryByText(/99/)).toBeNull()
})

it('a problem that was found leads to what became of it', async () => {
  const entry = {
    item: 'floating' as const,
    note: '桥下有塑料瓶',
    outcome: 'open' as const,
    before: [],
    after: [],
  }
  cloudAnswers({ 'patrol.get': patrol({ checklist: [entry, { ...entry, item: 'outlet' }] }) })
  render(<ResultPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^排污口.*的办理情况/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/work/report/index?reportId=x1X2' })
})
