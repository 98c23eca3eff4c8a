/** What was half filled in when the phone killed the mini-program is there again, is sent once, and leaves nothing behind. */
import { act, cleanup, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Output } from '@domain/contract/contract'
import { takePhoto } from '@/device/photo'
import { keptFiles, removeFile } from '@/device/files'
import CleaningDayPage from '@/bank/cleaning'
import { outbox } from '@/outbox'
import ResultPage from '@/pages/patrol/result'
import SurveyPage from '@/public/survey'
import ComplaintPage from '@/report/complaint'
import { sweepFiles } from '@/services/sweepFiles'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { past, patrol } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap, write } from '../report/hands'
import Taro, { openedWith } from '../taro/taro'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const cleaning = {
  'cleaningContract.mine': {
    today: '2026-11-18',
    items: [{ id: 'c1', reachName: '带溪 1 段', stretch: '左岸', noted: false }],
  },
  'cleaningDay.add': {},
}
const receipt = { receipt: '1234123412341234', dueDay: '2026-11-25' }
const asked = patrol({
  patrol: past({ status: 'needsExplanation' }),
  may: { explain: true, review: false, confirm: false },
})
const survey: Output<'survey.form'> = {
  ...{ title: '河道满意度', intro: '', state: 'open', from: null, until: null, version: 1, answered: false },
  questions: [
    { ask: '您住在哪里', kind: 'one', mayStay: false, options: ['村里', '镇上'] },
    { ask: '最该先治什么', kind: 'text', mayStay: true, options: [] },
  ],
}

async function open(Page: ComponentType, params: Record<string, string> = {}): Promise<void> {
  openedWith(params)
  render(<Page />)
  await act(settle)
  await act(settle)
}

/** The phone kills the mini-program; what lies on its disk is all that is left, and launch sweeps. */
async function killed(): Promise<void> {
  cleanup()
  const aDayLater = Date.now() + 2 * 86_400_000
  await sweepFiles({ storage, keptFiles, removeFile, now: () => aDayLater })
}

const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const half = () => [...storage.texts].filter(([key]) => /^(aside\/)?form\//.test(key)).map(([, text]) => text)

beforeEach(() => {
  storage.texts.clear()
  jest.mocked(takePhoto).mockResolvedValue('temporary')
})
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

describe('a cleaner’s day', () => {
  beforeEach(() => cloudAnswers(cleaning))

  it('opens with the photo and the words, and arrives once', async () => {
    await open(CleaningDayPage)
    await tap(/^拍保洁前/)
    await write('说明', '捞了两袋水葫芦')
    await killed()
    await open(CleaningDayPage)
    expect(screen.getByText('上次没发出的还在，可以接着填')).toBeTruthy()
    expect(screen.getByRole('button', { name: '删除保洁前 1' })).toBeTruthy()
    expect(screen.getByDisplayValue('捞了两袋水葫芦')).toBeTruthy()
    await tap('提交保洁记录')
    const before = [expect.stringMatching(/^cloud:\/\/test\/registers\/[0-9a-z]{26}\/1\.jpg$/)]
    expect(sent('cleaningDay.add')).toMatchObject([
      { entryId: 'c1', entry: { before, note: '捞了两袋水葫芦' } },
    ])
    expect(half()).toEqual([])
    cleanup()
    await open(CleaningDayPage)
    expect(screen.queryByText('上次没发出的还在，可以接着填')).toBeNull()
    expect(screen.queryByDisplayValue('捞了两袋水葫芦')).toBeNull()
  })

  it('goes on numbering photos where it was, so that none takes the place of another', async () => {
    await open(CleaningDayPage)
    await tap(/^拍保洁前/)
    await killed()
    await open(CleaningDayPage)
    await tap(/^拍保洁前/)
    await tap('提交保洁记录')
    const [line] = sent('cleaningDay.add') as { entry: { before: string[] } }[]
    expect(line!.entry.before.map((file) => file.split('/').at(-1))).toEqual(['1.jpg', '2.jpg'])
  })

  it('is thrown away with its photos, after a second word', async () => {
    await open(CleaningDayPage)
    await tap(/^拍保洁前/)
    await killed()
    expect(await keptFiles()).toHaveLength(1)
    await open(CleaningDayPage)
    await tap(/重新填/)
    await tap('删掉，重新填')
    expect(screen.queryByRole('button', { name: '删除保洁前 1' })).toBeNull()
    expect(await keptFiles()).toEqual([])
    expect(half()).toEqual([])
  })

  it('says at once when the phone has no room, and what was written stays', async () => {
    await open(CleaningDayPage)
    jest.spyOn(storage, 'write').mockRejectedValue(new Error('no room'))
    await write('说明', '捞了两袋水葫芦')
    expect(screen.getByText('没有存下来：存储空间不够，请清理后再试。')).toBeTruthy()
    expect(screen.getByDisplayValue('捞了两袋水葫芦')).toBeTruthy()
    jest.restoreAllMocks()
  })
})

describe('a complaint', () => {
  it('is there again with its photo, and nothing of it stays once the outbox has it', async () => {
    cloudAnswers({ 'complaint.submit': receipt })
    await open(ComplaintPage)
    await tap('建议', 'radio')
    await write('什么事', '字太小')
    await tap(/^加照片/)
    await killed()
    await open(ComplaintPage)
    expect(screen.getByDisplayValue('字太小')).toBeTruthy()
    expect(screen.getByRole('button', { name: '删除照片 1' })).toBeTruthy()
    await tap('提交')
    expect(sent('complaint.submit')).toMatchObject([{ kind: 'suggestion', text: '字太小' }])
    expect(half()).toEqual([])
    expect(screen.getByRole('button', { name: /^回执码/ })).toBeTruthy()
  })

  it('stays where the phone has no room to take it over for sending, and says so', async () => {
    cloudAnswers({ 'complaint.submit': receipt })
    await open(ComplaintPage)
    await write('什么事', '字太小')
    const full = jest.spyOn(storage, 'write').mockRejectedValue(new Error('no room'))
    await tap('提交')
    full.mockRestore()
    expect(screen.getByText('手机存储满了，请清理后再提交；您写的还在这里。')).toBeTruthy()
    expect(screen.getByDisplayValue('字太小')).toBeTruthy()
    expect(half()).toHaveLength(1)
    expect(sent('complaint.submit')).toEqual([])
  })

  it('loses a photo that is taken away, and no other ever stands in its place', async () => {
    cloudAnswers({ 'complaint.submit': receipt })
    await open(ComplaintPage)
    await write('什么事', '字太小')
    await tap(/^加照片/)
    const one = await keptFiles()
    await tap(/^加照片/)
    await tap('删除照片 2')
    await tap('删掉')
    expect(await keptFiles()).toEqual(one)
    await tap(/^加照片/)
    await tap('提交')
    const [{ photos }] = sent('complaint.submit') as [{ photos: string[] }]
    expect(photos.map((file) => file.split('/').at(-1))).toEqual(['1.jpg', '3.jpg'])
  })

  it('says why a photo could not be taken', async () => {
    cloudAnswers({})
    await open(ComplaintPage)
    jest.mocked(takePhoto).mockRejectedValue(new Error('broken'))
    await tap(/^加照片/)
    expect(Taro.showToast).toHaveBeenLastCalledWith(
      expect.objectContaining({ title: expect.stringContaining('照片') }),
    )
  })

  it('keeps only what was written', async () => {
    cloudAnswers({})
    await open(ComplaintPage)
    await write('什么事', '要求天天接龙')
    const kept = half().map((text) => Object.keys(JSON.parse(text) as object).sort())
    expect(kept).toEqual([['id', 'kind', 'photos', 'text']])
  })

  it('and an objection that is begun do not mix', async () => {
    cloudAnswers({})
    await open(ComplaintPage)
    await write('什么事', '字太小')
    await killed()
    await open(ComplaintPage, { about: 'rectification' })
    expect(screen.queryByDisplayValue('字太小')).toBeNull()
    await write('对这项整改有什么异议', '没有改')
    await killed()
    await open(ComplaintPage)
    expect(screen.getByDisplayValue('字太小')).toBeTruthy()
  })
})

it('answers to a survey are there again, and gone once they arrived', async () => {
  cloudAnswers({ 'survey.form': survey, 'survey.answer': {} })
  await open(SurveyPage, { id: 's1' })
  await tap('镇上', 'radio')
  await write('2. 最该先治什么（可不答）', '污水')
  await killed()
  await open(SurveyPage, { id: 's1' })
  expect(screen.getByText('上次没发出的还在，可以接着填')).toBeTruthy()
  await tap('交卷')
  expect(sent('survey.answer')).toEqual([{ id: 's1', version: 1, replies: [[1], '污水'] }])
  expect(half()).toEqual([])
})

it('the explanation of a patrol is there again', async () => {
  cloudAnswers({ 'patrol.get': asked, 'patrol.explain': {} })
  await open(ResultPage, { patrolId: 'x1' })
  await write('情况说明', '第 2 段在修路')
  await killed()
  await open(ResultPage, { patrolId: 'x1' })
  expect(screen.getByDisplayValue('第 2 段在修路')).toBeTruthy()
  await tap('提交说明')
  expect(sent('patrol.explain')).toEqual([{ patrolId: 'x1', text: '第 2 段在修路' }])
  expect(half()).toEqual([])
})
