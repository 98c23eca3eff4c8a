/** The rules of waters: when a reading warns, how many boards are enough, how codes of outlets look. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { defaultWaterRules } from '@domain/register/waterRules'
import WaterRulesPage from '@/office/water/rules'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

type Rules = Output<'water.rules'>['policy']
const { _id, ...stored } = defaultWaterRules
const policy = stored as unknown as Rules
const ready = { 'water.rules': { policy }, 'water.saveRules': { version: 1 } }
const sent = () =>
  called.filter(({ action }) => action === 'water.saveRules').map(({ input }) => input as Rules)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

async function open() {
  render(<WaterRulesPage />)
  await waitFor(() => expect(screen.getByText('水质什么时候预警')).toBeTruthy())
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})

it('says every change in words and saves the whole with its version', async () => {
  await open()
  type('黄色预警：差（类）以上', '2')
  fireEvent.click(screen.getByRole('checkbox', { name: /氨氮/ }))
  type('氨氮高于（mg/L）', '12.5')
  type('在一个村里每满（米），再加一块', '5000')
  type('以（开头）（几个用顿号隔开；不填就不看开头）', '330122、330123')
  tap('保存 5 处修改')
  const said = [
    '水质黄色预警：差 1 类 → 差 2 类',
    '不参加评类的项目：总氮 → 总氮、氨氮',
    '农村黑臭：氨氮高于：15 mg/L → 12.5 mg/L',
    '村里多长再加一块：8000 米 → 5000 米',
    '排污口编码的开头：不看 → 330122、330123',
  ]
  expect(screen.getByText(`${said.join('；')}。`)).toBeTruthy()
  tap('保存')
  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]).toEqual({
    version: 0,
    quality: {
      leftOut: ['nitrogen', 'ammonia'],
      rural: { transparency: '25', oxygen: '2', ammonia: '12.5' },
      warnings: { yellow: 2, orange: 2, red: 3 },
      warningDays: 35,
    },
    boards: { perVillage: 1, furtherEvery: 5000 },
    codes: { prefixes: ['330122', '330123'], least: 6, most: 40 },
  })
})

it('says at the blank what is allowed, and saves nothing meanwhile', async () => {
  await open()
  type('红色预警：差（类）以上', '0')
  type('采样后（天）没有新数据，预警自己结束', '十天')
  expect(screen.getByText('请填 1–6 的整数')).toBeTruthy()
  expect(screen.getByText('请填 1–366 的整数')).toBeTruthy()
  expect(screen.getByRole('button', { name: '有数字要改一下' })).toHaveProperty('disabled', true)
  expect(sent()).toEqual([])
})

it('what was given up keeps nothing from being saved, and once saved the new rule stands there', async () => {
  await open()
  type('红色预警：差（类）以上', '0')
  tap('放弃修改')
  type('采样后（天）没有新数据，预警自己结束', '40')
  tap('保存 1 处修改')
  const theirs = { ...policy, version: 1, quality: { ...policy.quality, warningDays: 41 } }
  cloudAnswers({ 'water.rules': { policy: theirs }, 'water.saveRules': { version: 1 } })
  tap('保存')
  await waitFor(() => expect(screen.getByDisplayValue('41')).toBeTruthy())
  expect(sent()).toMatchObject([{ quality: { warningDays: 40 } }])
})

it('that a village needs no board can be said; the length of codes is said where it is wrong, and what it was', async () => {
  await open()
  type('河流经过的每个村，至少（块）', ' 0')
  type('最少（个字）', '八')
  expect(screen.getByText('请填 1–40 的整数').previousElementSibling!.textContent).toContain('最少')
  type('最少（个字）', '8')
  tap('保存 2 处修改')
  const said = '每个村至少的公示牌：1 块 → 0 块；排污口编码的长短：6–40 个字 → 8–40 个字。'
  expect(screen.getByText(said)).toBeTruthy()
})

it('rules that contradict each other are said at their blank, and not saved', async () => {
  await open()
  type('最多（个字）', '5')
  expect(screen.getByText('最多不能比最少还少')).toBeTruthy()
  type('黄色预警：差（类）以上', '3')
  expect(screen.getByText('橙色不能比黄色更早预警')).toBeTruthy()
  expect(screen.getByRole('button', { name: '有数字要改一下' })).toHaveProperty('disabled', true)
})
