/** The daily push on the desk: read before its hour, written anew, held back, and seen through afterwards. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import PushesPage from '@/office/push/pushes'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow, press } from '../deskWindow'
import { push, pushDay, road, tomorrow } from './pushAnswers'

jest.mock('@/services/call')

const planned = push()
const ready = {
  'push.listDay': pushDay([planned]),
  'push.edit': { version: 2 },
  'push.approve': {},
  'push.cancel': {},
  'push.resend': {},
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const textField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /要送的话|您写的/ })
/** The whole of it at once. */
const writeAnew = () => {
  tap('改文字')
  tap('整篇改')
}
const write = (value: string) => fireEvent.change(textField(), { target: { value } })

async function openFirst() {
  render(<PushesPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例河长群/ }))
  await screen.findByText('企业微信机器人')
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ day: tomorrow })
  deskWindow(true)
  cloudAnswers(ready)
})

it('shows the text as it will appear, the card, and the poster in words', async () => {
  await openFirst()
  expect(screen.getByText(/【每日一送】示例/).textContent).toBe(planned.text)
  expect(screen.getByText('示例 今天还有 2 段要巡')).toBeTruthy()
  expect(screen.getByText('明天有台风')).toBeTruthy()
  expect(screen.getByText('今天要巡 2 段，昨天巡河 5 次')).toBeTruthy()
  tap('复制文字')
  expect(Taro.setClipboardData).toHaveBeenLastCalledWith({ data: planned.text })
  expect(await screen.findByText('已复制')).toBeTruthy()
})

it('says that what nobody edited is written once more in the morning, and that an edited text is not', async () => {
  const edited = push({ id: 'edited', groupId: 'g2', groupName: '示例志愿者群', edited: true })
  cloudAnswers({ ...ready, 'push.listDay': pushDay([planned, edited]) })
  await openFirst()
  expect(screen.getByText(/6 点会按最新情况再写一遍/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /示例志愿者群/ }))
  expect(await screen.findByText('河长办改过')).toBeTruthy()
  expect(screen.queryByText(/6 点会按最新情况再写一遍/)).toBeNull()
})

describe('writing the text anew', () => {
  it('saves what was written over the version that was read', async () => {
    await openFirst()
    writeAnew()
    expect(textField().value).toBe(planned.text)
    write(' 明天有大雨，先看安全。 ')
    expect(screen.getByText('11 / 1300 字')).toBeTruthy()
    tap('保存文字')
    expect(await screen.findByText('文字存好了，会照这样送')).toBeTruthy()
    expect(sent('push.edit')).toEqual([{ pushId: planned.id, version: 1, text: '明天有大雨，先看安全。' }])
  })

  it('one paragraph is reworded, one left out and one moved up, the others stay as they are', async () => {
    const text = '【每日一送】示例\n\n今天到期 2 段\n· 示例甲\n\n明天有台风\n\n打开卡片就能开始巡河。'
    cloudAnswers({ ...ready, 'push.listDay': pushDay([push({ text })]) })
    await openFirst()
    const shown: string[] = []
    Element.prototype.scrollIntoView = function scrolled() {
      shown.push(this.className)
    }
    tap('改文字')
    // Below the words stood the button: the page would show the last paragraph.
    expect(shown).toEqual(['push__editor'])
    const third = screen.getByRole('textbox', { name: '第 3 段' })
    fireEvent.change(third, { target: { value: '今晚有台风，别下河' } })
    tap('第 3 段上移')
    tap('不要第 4 段')
    tap('保存文字')
    expect(await screen.findByText('文字存好了，会照这样送')).toBeTruthy()
    const written = '【每日一送】示例\n\n今晚有台风，别下河\n\n今天到期 2 段\n· 示例甲'
    expect(sent('push.edit')).toEqual([{ pushId: planned.id, version: 1, text: written }])
  })

  it('counts what is too much instead of cutting it off, and takes no empty text', async () => {
    await openFirst()
    writeAnew()
    write('长'.repeat(1303))
    expect(screen.getByText('多了 3 字，企业微信放不下，请删短（1303 / 1300 字）')).toBeTruthy()
    expect(textField().value).toHaveLength(1303)
    tap('保存文字')
    write('  ')
    tap('保存文字')
    expect(screen.getByText('请写要送的话（0 / 1300 字）')).toBeTruthy()
    expect(sent('push.edit')).toEqual([])
  })

  it('keeps what was typed when the cloud refuses, and while another group is looked at', async () => {
    const other = push({ id: 'other', groupId: 'g2', groupName: '示例志愿者群' })
    cloudAnswers({ 'push.listDay': pushDay([planned, other]), 'push.edit': { refused: 'network.offline' } })
    await openFirst()
    writeAnew()
    write('写了很久的话')
    tap('保存文字')
    await screen.findByText(/没有网络/)
    fireEvent.click(screen.getByRole('button', { name: /示例志愿者群/ }))
    expect(screen.queryByDisplayValue('写了很久的话')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: /示例河长群/ }))
    expect(textField().value).toBe('写了很久的话')
  })

  it('shows what a colleague wrote meanwhile beside the own words, and replaces it only then', async () => {
    await openFirst()
    writeAnew()
    write('我写的话')
    const theirs = push({ version: 2, text: '同事写的话', edited: true })
    cloudAnswers({ 'push.listDay': pushDay([theirs]), 'push.edit': { refused: 'submission.conflict' } })
    tap('保存文字')
    expect(await screen.findByText('同事写的话')).toBeTruthy()
    expect(screen.getByText(/同事刚刚也改了这条/)).toBeTruthy()
    expect(textField().value).toBe('我写的话')
    cloudAnswers({ 'push.listDay': pushDay([theirs]), 'push.edit': { version: 3 } })
    tap('用我写的')
    await waitFor(() =>
      expect(sent('push.edit')).toEqual([{ pushId: planned.id, version: 2, text: '我写的话' }]),
    )
  })
})

describe('deciding', () => {
  it('approves, and says that it goes out anyhow', async () => {
    await openFirst()
    const approve = screen.getByRole('button', { name: /看过了，同意/ })
    expect(approve.textContent).toContain('不点也会在 07:30 送出')
    fireEvent.click(approve)
    expect(await screen.findByText('已同意送给示例河长群')).toBeTruthy()
    expect(sent('push.approve')).toEqual([{ pushId: planned.id }])
  })

  it('holds back for the day, and takes that back with what had been approved', async () => {
    cloudAnswers({ ...ready, 'push.listDay': pushDay([push({ state: 'approved' })]) })
    await openFirst()
    cloudAnswers({ ...ready, 'push.listDay': pushDay([push({ state: 'cancelled' })]) })
    tap('这天不送')
    expect(await screen.findByText('示例河长群这天不送了')).toBeTruthy()
    expect(sent('push.cancel')).toEqual([{ pushId: planned.id, cancelled: true }])
    tap('撤销')
    await waitFor(() => expect(sent('push.approve')).toEqual([{ pushId: planned.id }]))
  })

  it('sends what was held back after all', async () => {
    cloudAnswers({ ...ready, 'push.listDay': pushDay([push({ state: 'cancelled' })]) })
    await openFirst()
    expect(screen.queryByRole('button', { name: '改文字' })).toBeNull()
    tap(/还是要送/)
    expect(await screen.findByText('恢复了，仍会送给示例河长群')).toBeTruthy()
    expect(sent('push.cancel')).toEqual([{ pushId: planned.id, cancelled: false }])
  })

  it('says so when it went out a moment before', async () => {
    cloudAnswers({ ...ready, 'push.cancel': { refused: 'push.alreadySent' } })
    await openFirst()
    tap('这天不送')
    expect(await screen.findByText('这条推送已经发出，不能再改。')).toBeTruthy()
    expect(screen.queryByText('撤销')).toBeNull()
  })
})

describe('after the hour', () => {
  const delivered = (robot: ReturnType<typeof road>) =>
    pushDay([push({ state: 'delivered', robot, liaison: road('ready'), opened: 7 })])

  it('shows each road with its reason, who opened the card, and nothing to edit', async () => {
    cloudAnswers({ 'push.listDay': delivered(road('done')) })
    await openFirst()
    expect(screen.getAllByText('已送到').length).toBeGreaterThan(0)
    expect(screen.getAllByText('等转发').length).toBeGreaterThan(0)
    expect(screen.getAllByText('7 人').length).toBe(2)
    expect(screen.queryByRole('button', { name: /改文字|同意|不送|再送/ })).toBeNull()
  })

  it('sends what failed once more at once, and leads to the robot of the group', async () => {
    cloudAnswers({ ...ready, 'push.listDay': delivered(road('failed', '机器人地址不对或已被移除')) })
    await openFirst()
    expect(screen.getByText(/机器人地址不对或已被移除/)).toBeTruthy()
    tap('看群的机器人设置')
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=group&id=g1' })
    tap('让机器人再送一次')
    expect(await screen.findByText('10 分钟内再送一次给示例河长群')).toBeTruthy()
    expect(sent('push.resend')).toEqual([{ pushId: planned.id }])
  })

  it('asks first when it may have arrived', async () => {
    cloudAnswers({ ...ready, 'push.listDay': delivered(road('unclear')) })
    await openFirst()
    tap('让机器人再送一次')
    const dialog = screen.getByRole('dialog', { name: '再送一次给示例河长群？' })
    expect(dialog.textContent).toContain('可能出现两遍')
    expect(sent('push.resend')).toEqual([])
    fireEvent.click(within(dialog).getByRole('button', { name: '再送一次' }))
    await waitFor(() => expect(sent('push.resend')).toEqual([{ pushId: planned.id }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

it('opens in a sheet on a phone', async () => {
  deskWindow(false)
  await openFirst()
  const sheet = screen.getByRole('dialog', { name: '送给这个群' })
  expect(within(sheet).getByRole('button', { name: '改文字' })).toBeTruthy()
})

it('lies not over the way back on a phone when a push was held back', async () => {
  deskWindow(false)
  await openFirst()
  tap('这天不送')
  expect(await screen.findByText('示例河长群这天不送了')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy()
})

it('puts the open one away with Esc', async () => {
  await openFirst()
  act(() => press('Escape'))
  expect(screen.getByText('点一个群，在这里看')).toBeTruthy()
})

it('says what to do when the day could not be fetched', async () => {
  cloudAnswers({ 'push.listDay': { refused: 'service.failed' } })
  render(<PushesPage />)
  expect(await screen.findByText(/服务出了点问题/)).toBeTruthy()
  cloudAnswers(ready)
  tap('再试一次')
  expect(await screen.findByRole('button', { name: /示例河长群/ })).toBeTruthy()
})
