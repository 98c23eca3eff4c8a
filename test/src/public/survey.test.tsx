/** Answering a survey: what was answered in a dead spot arrives, and nothing of it stays on the phone. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { outbox } from '@/outbox'
import SurveyPage from '@/public/survey'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap } from '../report/hands'
import { openedWith } from '../taro/taro'

jest.mock('@/services/call')

const form: Output<'survey.form'> = {
  ...{ title: '河道满意度', intro: '', state: 'open', from: null, until: null, version: 1, answered: false },
  questions: [{ ask: '最该先治什么', kind: 'text', mayStay: false, options: [] }],
}
const sent = () => called.filter(({ action }) => action === 'survey.answer').map(({ input }) => input)
const onPhone = () => [...storage.texts].filter(([key]) => key.startsWith('outbox/')).map(([, text]) => text)

async function open() {
  const page = render(<SurveyPage />)
  await act(settle)
  return page
}
const write = async (text: string) => {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } })
  await tap('交卷')
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ id: 's1' })
})
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('without network it waits on the phone, over a new start of the page, and arrives once', async () => {
  cloudAnswers({ 'survey.form': form, 'survey.answer': { refused: 'network.offline' } })
  const first = await open()
  await write('桥下的垃圾')
  expect(screen.getByText('答卷已存好')).toBeTruthy()
  first.unmount()
  await open()
  expect(screen.getByText('答卷已存好')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '交卷' })).toBeNull()
  cloudAnswers({ 'survey.form': form, 'survey.answer': {} })
  await act(async () => {
    await outbox.wake()
    await settle()
  })
  expect(sent()).toEqual([{ id: 's1', version: 1, replies: ['桥下的垃圾'] }])
  expect(screen.getByText('收到了，谢谢您')).toBeTruthy()
  expect(onPhone()).toEqual([])
})

it('what was refused is there to be mended, with the reason', async () => {
  const changed = { ...form, version: 2 }
  cloudAnswers({ 'survey.form': form, 'survey.answer': { refused: 'survey.changed' } })
  await open()
  cloudAnswers({ 'survey.form': changed, 'survey.answer': { refused: 'survey.changed' } })
  await write('桥下的垃圾')
  expect(screen.getByText('问卷刚刚改过，请重新打开再答。')).toBeTruthy()
  expect(screen.getByDisplayValue('桥下的垃圾')).toBeTruthy()
  cloudAnswers({ 'survey.form': changed, 'survey.answer': {} })
  await tap('交卷')
  expect(sent()).toEqual([{ id: 's1', version: 2, replies: ['桥下的垃圾'] }])
  expect(screen.getByText('收到了，谢谢您')).toBeTruthy()
})
