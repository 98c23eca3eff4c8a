/** The register of groups: who is in it, when it goes out, who forwards it, its robot, its WeChat groups. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import GroupPage from '@/office/push/group/group'
import GroupsPage from '@/office/push/group/groups'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { group } from './pushAnswers'
import { page, personEntry } from '../registerAnswers'

jest.mock('@/services/call')

const address = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=demo-1'
const ready = {
  'push.listGroups': { items: [group(), group({ id: 'g2', name: '示例旧群', paused: true, minute: 420 })] },
  'push.saveGroup': {},
  'push.saveRobot': {},
  'push.unbindGroup': {},
  'register.listVillages': {
    items: [
      { village: '示例一村', reaches: 3 },
      { village: '示例二村', reaches: 2 },
    ],
  },
  'register.listDepartments': { items: [{ id: 'environment', name: '生态环境所', active: true }] },
  'register.listPeople': page(personEntry()),
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const name = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '群名' }), { target: { value } })
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } })

async function open(which: RegExp = /示例河长群/) {
  render(<GroupsPage />)
  fireEvent.click(await screen.findByRole('button', { name: which }))
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  deskWindow(true)
  cloudAnswers(ready)
})

it('lists the groups in the order of their hours, those that rest last, and says who cannot be reached', async () => {
  render(<GroupsPage />)
  await screen.findByText('示例河长群')
  const names = screen.getAllByText(/示例(河长|旧)群/).map(({ textContent }) => textContent)
  expect(names).toEqual(['示例河长群', '示例旧群'])
  expect(screen.getByText('没人送')).toBeTruthy()
  expect(screen.getByText('已暂停')).toBeTruthy()
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
  await waitFor(() => expect(sent('push.saveGroup')).toHaveLength(1))
  expect(sent('push.saveGroup')).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-z]{20,32}$/),
      name: '示例新群',
      kind: 'villageChiefs',
      villages: ['示例一村', '示例二村'],
      departmentId: null,
      liaisonId: 'p2',
      minute: 540,
      paused: false,
    },
  ])
})

it("asks for the department of a department's group, and drops the villages there", async () => {
  cloudAnswers({ ...ready, 'push.listGroups': { items: [group({ villages: ['示例一村'] })] } })
  await open()
  await screen.findByDisplayValue('示例河长群')
  choose('谁的群', 'department')
  tap('保存修改')
  expect(screen.getByText('请选是哪个部门的群')).toBeTruthy()
  expect(sent('push.saveGroup')).toEqual([])
  await screen.findByRole('option', { name: '生态环境所' })
  choose('所属部门', 'environment')
  tap('保存修改')
  await waitFor(() =>
    expect(sent('push.saveGroup')).toMatchObject([
      { id: 'g1', kind: 'department', departmentId: 'environment', villages: [] },
    ]),
  )
})

it('offers hours of the day only, with the stored one among them', async () => {
  cloudAnswers({ ...ready, 'push.listGroups': { items: [group({ minute: 455 })] } })
  await open()
  const hours = within(await screen.findByRole('combobox', { name: '几点送' })).getAllByRole('option')
  const words = hours.map(({ textContent }) => textContent)
  expect(words[0]).toBe('07:00')
  expect(words[words.length - 1]).toBe('19:50')
  expect(words).toContain('07:35')
})

it('rests and keeps what was typed when the cloud refuses', async () => {
  cloudAnswers({ ...ready, 'push.saveGroup': { refused: 'service.busy' } })
  await open()
  fireEvent.click(await screen.findByRole('switch', { name: '暂停' }))
  name('示例改名群')
  tap('保存修改')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('示例改名群')).toBeTruthy()
  expect(sent('push.saveGroup')).toMatchObject([{ name: '示例改名群', paused: true }])
})

describe('the robot', () => {
  const withRobot = { ...ready, 'push.listGroups': { items: [group({ hasRobot: true })] } }
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
    cloudAnswers({ ...ready, 'push.saveRobot': { refused: 'push.robotAddress' } })
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
    cloudAnswers({ ...ready, 'push.listGroups': { items: [group({ bound: 2 })] } })
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
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/push/group/group?groupId=g1' })
    openedWith({ groupId: 'g1' })
    render(<GroupPage />)
    expect(await screen.findByDisplayValue('示例河长群')).toBeTruthy()
  })

  it('says so when the group is not there', async () => {
    openedWith({ groupId: 'gone' })
    render(<GroupPage />)
    expect(await screen.findByText('没有找到这个群')).toBeTruthy()
  })

  it('invites to add the first one', async () => {
    cloudAnswers({ ...ready, 'push.listGroups': { items: [] } })
    await open(/添加群/)
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/push/group/group?groupId=new' })
  })
})
