/** One search over people, reaches, problems and rooms. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Desk } from '@/office/kit/desk/Desk'
import { roomsNamed } from '@/office/kit/desk/sections'
import { emptyEntry } from '@domain/register/kit/register'
import { waters } from '@domain/register/waters'
import './dialogs'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { deskWindow } from '../office/deskWindow'
import { entry } from '../work/answers'

jest.mock('@/services/call')

const answers: Parameters<typeof cloudAnswers>[0] = {
  'identity.me': person('office'),
  'register.listPeople': { items: [{ ...registered('p1', '演示王大明') }], next: null },
  'water.list': { items: [], next: null, total: 0 },
  'register.listReaches': { items: [], next: null },
  'report.find': { items: [entry({ id: 'r1', state: 'handling' })] },
}

function registered(id: string, name: string) {
  return {
    ...{
      id,
      name,
      phone: '19900000001',
      post: '演示职务',
      village: '演示一村',
      roles: ['villageChief' as const],
    },
    ...{ active: true, bound: true },
  }
}

const openDesk = (given: Parameters<typeof cloudAnswers>[0] = answers) => {
  cloudAnswers(given)
  deskWindow(true)
  render(<Desk section="people">本页</Desk>)
}
const type = (value: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value } })

it('Ctrl+K opens it, a room is found before the cloud answers', async () => {
  openDesk()
  fireEvent.keyDown(window, { key: 'k', ctrlKey: true })
  type('规则')
  for (const name of ['巡河规则', '交办规则', '奖励规则', '推送规则'])
    expect(screen.getByText(name)).toBeTruthy()
  fireEvent.click(screen.getByText('巡河规则'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/patrol/policy/index' })
  expect(screen.queryByRole('searchbox')).toBeNull()
})

it('finds people and problems, and opens them', async () => {
  openDesk()
  fireEvent.click(screen.getByRole('button', { name: '搜人、河段、问题、房间' }))
  type('大明')
  fireEvent.click(await screen.findByText('演示王大明'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=person&id=p1' })
  fireEvent.click(screen.getByRole('button', { name: '搜人、河段、问题、房间' }))
  type('溪')
  fireEvent.click((await screen.findAllByText(/处置中/))[0]!)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/work/report/index?reportId=r1' })
})

it('a river is found by its name and opens as one page with everything of it', async () => {
  const daixi = {
    ...{ id: 'w02', version: 1, active: true, names: {} },
    entry: { ...emptyEntry(waters), name: '带溪', kind: 'river', level: 'county' },
  }
  openDesk({ ...answers, 'water.list': { items: [daixi], next: null, total: 1 } } as never)
  fireEvent.click(screen.getByRole('button', { name: '搜人、河段、问题、房间' }))
  type('带溪')
  expect(await screen.findByText('县级河道 · 一河一档')).toBeTruthy()
  fireEvent.click(screen.getByText('带溪'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/dossier/index?waterId=w02' })
})

it('says when there is nothing', async () => {
  openDesk({
    ...answers,
    'register.listPeople': { items: [], next: null },
    'report.find': { items: [] },
  })
  fireEvent.click(screen.getByRole('button', { name: '搜人、河段、问题、房间' }))
  type('没有这个')
  expect(await screen.findByText('没有找到')).toBeTruthy()
})

it('a head chief is shown no roster', async () => {
  openDesk({ ...answers, 'identity.me': person('headChief') })
  fireEvent.click(screen.getByRole('button', { name: '搜人、河段、问题、房间' }))
  type('大明')
  await waitFor(() => expect(called.some(({ action }) => action === 'report.find')).toBe(true))
  expect(called.some(({ action }) => action === 'register.listPeople')).toBe(false)
})

it('the rooms of one’s group are tabs above the page', () => {
  openDesk()
  fireEvent.click(screen.getByRole('button', { name: '部门' }))
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/office/register/index?of=department' })
  expect(screen.getByRole('button', { name: '名册，当前' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '人员，当前' })).toBeTruthy()
})

it('a room is found by the name of its group, too', () => {
  expect(roomsNamed('宣传').map(({ key }) => key)).toEqual([
    'pushes',
    'groups',
    'pushContent',
    'pushLog',
    ...['campaigns', 'materials', 'carriers', 'villageRules', 'surveys', 'news'],
  ])
})
