/** The register of groups: who is in it, when it goes out, who forwards it, its robot, its WeChat groups. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import RegisterPage from '@/office/register'
import EntryPage from '@/office/register/entry'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { group, withGroups } from './pushAnswers'

jest.mock('@/services/call')

const address = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=demo-1'
const two = withGroups(group(), group({ name: '示例旧群', minute: 420 }, { id: 'g2', active: false }))
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const name = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '群名' }), { target: { value } })
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getAllByRole('combobox', { name: label }).at(-1)!, { target: { value } })

async function open(which: RegExp = /示例河长群/) {
  render(<RegisterPage />)
  fireEvent.click(await screen.findByRole('button', { name: which }))
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ of: 'group' })
  deskWindow(true)
  cloudAnswers(two)
})

it('lists the groups in the order of their hours, those that rest last, and says who cannot be reached', async () => {
  render(<RegisterPage />)
  await screen.findByText('示例河长群')
  const names = screen.getAllByText(/示例(河长|旧)群/).map(({ textContent }) => textContent)
  expect(names).toEqual(['示例河长群', '示例旧群'])
  expect(screen.getByText('示例河长群').closest('tr')!.textContent).toContain('没人送')
  expect(screen.getByText('示例旧群').closest('tr')!.textContent).toContain('已暂停')
})

it('adds one for two villages at nine, with its liaison, under an id that fits a mini-program code', async () => {
  await open(/添加群/)
  await screen.findByRole('textbox', { name: '群名' })
  tap('添加')
  expect(screen.getByText('请写群名')).toBeTruthy()
  name(' 示例新群 ')
  fireEvent.click(await screen.findByRole('checkbox', { name: /示例一村/ }))
  fireEvent.click(screen.getByRole('checkbox', { name: /示例二村/ }))
  choose('几点送', '540')
  tap('选群联络人')
  fireEvent.click(await screen.findByRole('button', { name: /示例李/ }))
  tap('添加')
  await waitFor(() => expect(sent('group.save')).toHaveLength(1))
  expect(sent('group.save')).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-z]{20,32}$/),
      version: 0,
      entry: expect.objectContaining({
        name: '示例新群',
        kind: 'villageChiefs',
        villages: ['示例一村', '示例二村'],
        departmentId: null,
        liaisonId: 'p2',
        minute: 540,
      }),
    },
  ])
})

it("asks for the department of a department's group, and drops the villages there", async () => {
  cloudAnswers(withGroups(group({ villages: ['示例一村'] })))
  await open()
  await screen.findByDisplayValue('示例河长群')
  choose('类型', 'department')
  tap('保存')
  expect(screen.getByText('请选是哪个部门的群')).toBeTruthy()
  expect(sent('group.save')).toEqual([])
  tap('选所属部门')
  fireEvent.click(await screen.findByRole('button', { name: '生态环境所' }))
  tap('保存')
  await waitFor(() =>
    expect(sent('group.save')).toMatchObject([
      { id: 'g1', entry: { kind: 'department', departmentId: 'environment', villages: [] } },
    ]),
  )
})

it('offers hours of the day only, with the stored one among them', async () => {
  cloudAnswers(withGroups(group({ minute: 455 })))
  await open()
  const hours = within(await screen.findByRole('combobox', { name: '几点送' })).getAllByRole('option')
  const words = hours.map(({ textContent }) => textContent)
  expect(words[0]).toBe('07:00')
  expect(words[words.length - 1]).toBe('19:50')
  expect(words).toContain('07:35')
})

it('keeps what was typed when the cloud refuses', async () => {
  cloudAnswers({ ...two, 'group.save': { refused: 'service.busy' } })
  await open()
  await screen.findByDisplayValue('示例河长群')
  name('示例改名群')
  tap('保存')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('示例改名群')).toBeTruthy()
  expect(sent('group.save')).toMatchObject([{ entry: { name: '示例改名群' } }])
})

it('rests with a reason, which stays in the dialog when the cloud refuses', async () => {
  cloudAnswers({ ...two, 'group.end': { refused: 'service.busy' } })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: '暂停示例河长群' }))
  const dialog = screen.getByRole('dialog', { name: '暂停示例河长群？' })
  const reason = within(dialog).getByRole('textbox', { name: '原因' })
  fireEvent.change(reason, { target: { value: '汛期改发应急群' } })
  fireEvent.click(within(dialog).getByRole('button', { name: '暂停' }))
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('汛期改发应急群')).toBeTruthy()
  expect(sent('group.end')).toEqual([{ id: 'g1', version: 1, reason: '汛期改发应急群' }])
})

describe('the robot', () => {
  const withRobot = withGroups(group({ road: 'robot' }))
  const typeAddress = (value: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: '机器人地址' }), { target: { value } })

  it('is set, and its address leaves the screen', async () => {
    await open()
    fireEvent.click(await screen.findByRole('button', { name: '设机器人' }))
    typeAddress('qyapi')
    tap('存地址')
    expect(screen.getByText('请粘贴整个地址，以 https:// 开头')).toBeTruthy()
    typeAddress(` ${address} `)
    cloudAnswers(withRobot)
    tap('存地址')
    expect(await screen.findByText('已设置')).toBeTruthy()
    expect(sent('push.saveRobot')).toEqual([{ groupId: 'g1', url: address }])
    expect(document.body.innerHTML).not.toContain('demo-1')
  })

  it('refuses what is not a robot in words, with the address still there to mend', async () => {
    cloudAnswers({ ...two, 'push.saveRobot': { refused: 'push.robotAddress' } })
    await open()
    fireEvent.click(await screen.findByRole('button', { name: '设机器人' }))
    typeAddress('https://example.com/x')
    tap('存地址')
    expect(await screen.findByText('这不是企业微信群机器人的地址，请从群设置里复制。')).toBeTruthy()
    expect(screen.getByDisplayValue('https://example.com/x')).toBeTruthy()
  })

  it('is removed after asking', async () => {
    cloudAnswers(withRobot)
    await open()
    fireEvent.click(await screen.findByRole('button', { name: '移除机器人' }))
    expect(sent('push.saveRobot')).toEqual([])
    const dialog = screen.getByRole('dialog', { name: '移除示例河长群的机器人？' })
    fireEvent.click(within(dialog).getByRole('button', { name: '移除' }))
    await waitFor(() => expect(sent('push.saveRobot')).toEqual([{ groupId: 'g1', url: null }]))
  })
})

describe('the WeChat groups', () => {
  it('says how one is tied', async () => {
    await open()
    expect(await screen.findByText('还没有绑定')).toBeTruthy()
    expect(screen.getByText(/先选群联络人.*转发到微信群，自己在群里点开一次/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '解除绑定' })).toBeNull()
  })

  it('lets go of a wrong one after asking', async () => {
    cloudAnswers(withGroups(group({ bound: 2 })))
    await open()
    expect(await screen.findByText('绑定了 2 个微信群')).toBeTruthy()
    tap('解除绑定')
    expect(sent('push.unbindGroup')).toEqual([])
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '解除绑定' }))
    await waitFor(() => expect(sent('push.unbindGroup')).toEqual([{ groupId: 'g1' }]))
  })
})

describe('on a phone', () => {
  beforeEach(() => deskWindow(false))

  it('a group has a page of its own', async () => {
    await open()
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=group&id=g1' })
    openedWith({ of: 'group', id: 'g1' })
    render(<EntryPage />)
    expect(await screen.findByDisplayValue('示例河长群')).toBeTruthy()
  })

  it('says so when the group is not there', async () => {
    cloudAnswers({ ...two, 'group.get': { refused: 'register.entryUnknown' } })
    openedWith({ of: 'group', id: 'gone' })
    render(<EntryPage />)
    expect(await screen.findByText(/没有找到/)).toBeTruthy()
  })

  it('invites to add the first one', async () => {
    cloudAnswers(withGroups())
    await open(/添加群/)
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=group&id=new' })
  })
})
