/** 帮亲友代办 on the relative's phone: asking to help, what the chief has to walk, what the office answered, the end. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import HelpingPage from '@/own/helping'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap, write } from '../report/hands'
import Taro, { openedWith } from '../taro/taro'

jest.mock('@/services/call')

type Day = Output<'kin.today'>
const duty = (reachName: string, change: Partial<Day['duties'][number]> = {}): Day['duties'][number] => ({
  ...{ assignmentId: reachName, reachName, since: '2026-11-16', state: 'due', daysLeft: 3 },
  ...{ required: 1, done: 0, waiting: 0, ...change },
})
const toExplain = (patrolId: string, reachName: string): Day['toExplain'][number] => ({
  ...{ patrolId, reachName, reachLength: 900, day: '2026-11-17', findings: [] },
})
const ofChief = (change: Partial<Day> = {}): Day => ({
  ...{ chiefName: '示例王大明', day: '2026-11-18', duties: [], toExplain: [], news: [], ...change },
})
const helped = (agreed: boolean) => ({
  items: [{ chiefId: 'p1', chiefName: '示例王大明', agreed, until: agreed ? 1_827_000_000_000 : null }],
})

async function open(params: Record<string, string> = {}): Promise<void> {
  openedWith(params)
  render(<HelpingPage />)
  await act(settle)
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)

beforeEach(() => storage.texts.clear())
afterEach(() => jest.useRealTimers())

describe('who wants to help', () => {
  it('types the digits as they are read out, says who one is, and sees that the chief has to agree', async () => {
    cloudAnswers({ 'kin.helping': { items: [] }, 'kin.look': { chiefName: '示例王大明' } })
    await open()
    await write('六位数字', '1234')
    expect(screen.getByRole('button', { name: '下一步' })).toHaveProperty('disabled', true)
    await write('六位数字', '12345')
    expect(screen.getByRole('button', { name: '下一步' })).toHaveProperty('disabled', true)
    await write('六位数字', '123 456')
    await tap('下一步')
    expect(sent('kin.look')).toEqual([{ code: '123456' }])
    expect(screen.getByText('您要帮示例王大明代办')).toBeTruthy()
    await tap('我愿意，请他同意')
    expect(screen.getByText('请写您的名字，河长要看是谁')).toBeTruthy()
    await write('您的名字', ' 示例小明 ')
    await tap('配偶', 'radio')
    cloudAnswers({ 'kin.ask': { chiefId: 'p1' }, 'kin.helping': helped(false) })
    await tap('我愿意，请他同意')
    expect(sent('kin.ask')).toEqual([{ code: '123456', name: '示例小明', relation: '配偶' }])
    expect(screen.getByText('等示例王大明点头')).toBeTruthy()
  })

  it('comes to the chief’s day once the chief has said yes on the other phone, without touching anything', async () => {
    jest.useFakeTimers()
    cloudAnswers({ 'kin.helping': helped(false) })
    await open()
    expect(screen.queryByRole('button', { name: /示例王大明/ })).toBeNull()
    cloudAnswers({ 'kin.helping': helped(true) })
    await act(() => jest.advanceTimersByTimeAsync(5_000))
    await tap(/帮示例王大明/)
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/own/helping/index?chief=p1' })
    called.length = 0
    await act(() => jest.advanceTimersByTimeAsync(20_000))
    expect(called).toEqual([])
  })
})

describe('the day of the chief', () => {
  it('says what is still to be walked, what waits, and what the office answered', async () => {
    cloudAnswers({
      'kin.today': ofChief({
        duties: [
          duty('带溪 1 段', { required: 2 }),
          duty('带溪 2 段', { waiting: 1 }),
          duty('带溪 3 段', { done: 1 }),
        ],
        news: [
          { patrolId: 'x1', reachName: '带溪 4 段', day: '2026-11-17', accepted: true, text: '' },
          { patrolId: 'x2', reachName: '带溪 5 段', day: '2026-11-16', accepted: false, text: '再走一次' },
        ],
      }),
    })
    await open({ chief: 'p1' })
    const rows = screen.getAllByText(/带溪 \d 段/).map((name) => name.parentElement!.textContent)
    expect(rows).toEqual([
      '带溪 1 段还差 2 次，要他自己去走',
      '带溪 2 段巡过了，还没有定',
      '带溪 3 段巡过了',
      '认可昨天巡带溪 4 段',
      '没有认可：再走一次11月16日巡带溪 5 段',
    ])
  })

  it('words for one walk do not stand at another, and what was explained is asked for no more', async () => {
    const both = [toExplain('x1', '带溪 1 段'), toExplain('x2', '带溪 2 段')]
    cloudAnswers({ 'kin.today': ofChief({ toExplain: both }), 'kin.explain': {} })
    await open({ chief: 'p1' })
    const explain = async (n: number) => {
      await act(async () => {
        screen.getAllByRole('button', { name: '替他说明' })[n]!.click()
        await settle()
      })
    }
    await explain(0)
    await write('他是怎么说的', '桥断了')
    // What is kept is asked nothing about.
    fireEvent.click(screen.getByRole('dialog'))
    expect(screen.queryByRole('dialog')).toBeNull()
    await explain(1)
    expect(screen.queryByDisplayValue('桥断了')).toBeNull()
    await tap('先不')
    await explain(0)
    cloudAnswers({ 'kin.today': ofChief({ toExplain: both.slice(1) }), 'kin.explain': {} })
    await tap('替他提交说明')
    expect(sent('kin.explain')).toEqual([{ chiefId: 'p1', patrolId: 'x1', text: '桥断了' }])
    expect(screen.getAllByRole('button', { name: '替他说明' })).toHaveLength(1)
  })

  it('is left once helping was ended, after a second word', async () => {
    cloudAnswers({ 'kin.today': ofChief(), 'kin.end': {} })
    await open({ chief: 'p1' })
    await tap('不再代办')
    expect(sent('kin.end')).toEqual([])
    await tap('结束代办')
    expect(sent('kin.end')).toEqual([{ chiefId: 'p1' }])
    expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/today/index' })
  })

  it('stays where the end did not get through, and says why', async () => {
    cloudAnswers({ 'kin.today': ofChief(), 'kin.end': { refused: 'network.offline' } })
    jest.mocked(Taro.switchTab).mockClear()
    await open({ chief: 'p1' })
    await tap('不再代办')
    await tap('结束代办')
    expect(Taro.switchTab).not.toHaveBeenCalled()
    expect(screen.getByText(/没有网络/)).toBeTruthy()
    // Nothing lies over it.
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
