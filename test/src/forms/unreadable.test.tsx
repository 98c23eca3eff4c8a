/** A phone whose storage cannot be read: what is typed is on the screen and can be sent; what may lie there is left alone. */
import { act, cleanup, render, screen } from '@testing-library/react'
import { QuestionCard } from '@/pages/today/QuestionCard'
import { SentenceSheet } from '@/components/SentenceSheet'
import ComplaintPage from '@/report/complaint'
import NewReportPage from '@/report/new'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap, write } from '../report/hands'
import { openedWith } from '../taro/taro'

jest.mock('@/services/call')
jest.mock('@/device/photo')

const question = {
  ...{ patrolId: 'x1', reachName: '带溪 1 段', patrolDay: '2026-11-17', foundDay: '2026-11-18' },
  ...{ category: 'floating' as const, matter: 'r1', answer: null },
}

async function open(page: React.ReactElement): Promise<void> {
  render(page)
  await act(settle)
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  jest.spyOn(storage, 'read').mockRejectedValue(new Error('broken'))
  jest.spyOn(storage, 'keys').mockRejectedValue(new Error('broken'))
})
afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

it('a question is answered all the same', async () => {
  cloudAnswers({ 'patrol.answerQuestion': {} })
  await open(<QuestionCard question={question} today="2026-11-18" onAnswered={() => {}} />)
  await write('写一句就行，不计分', '水面干净')
  expect(screen.getByDisplayValue('水面干净')).toBeTruthy()
  await tap('答复')
  expect(called).toEqual([{ action: 'patrol.answerQuestion', input: { patrolId: 'x1', text: '水面干净' } }])
})

it('so is a step of one sentence', async () => {
  const onSend = jest.fn(async () => true)
  const words = { title: '催办', label: '说一句', needed: '请写', confirm: '催', kept: 'urge/r1' }
  await open(<SentenceSheet {...words} busy={false} onSend={onSend} onClose={() => {}} />)
  await write('说一句', '快一点')
  await tap('催')
  expect(onSend).toHaveBeenCalledWith('快一点')
})

it('a form says that it is not kept, and writes nothing over what may lie there', async () => {
  const before = JSON.stringify({ id: 'c1', kind: 'complaint', text: '从前写的', photos: [] })
  storage.texts.set('form/complaint', before)
  await open(<ComplaintPage />)
  expect(screen.getByText(/存储/)).toBeTruthy()
  await write('什么事', '字太小')
  expect(screen.getByDisplayValue('字太小')).toBeTruthy()
  expect(screen.getByText(/存储/)).toBeTruthy()
  expect(storage.texts.get('form/complaint')).toBe(before)
})

it('a report can be filled in', async () => {
  await open(<NewReportPage />)
  expect(screen.getByRole('button', { name: '拍照，或从相册选' })).toBeTruthy()
})
