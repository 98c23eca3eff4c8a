/** What a list says of an entry: no more than tells it from the others, and nothing whose meaning has to be guessed. */
import { cleanup, render, screen } from '@testing-library/react'
import { leaves } from '@domain/assessment/leaves'
import { checks } from '@domain/cleaning/checks'
import { funds } from '@domain/cleaning/funds'
import { newsItems } from '@domain/news/news'
import { villageRules } from '@domain/publicity/publicity'
import { emptyEntry, type AnyRegister } from '@domain/register/kit/register'
import EntryPage from '@/office/register/entry'
import RegisterPage from '@/office/register'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

const listed = (register: AnyRegister, entry: object, more: object = {}) => ({
  ...{ id: 'e1', version: 1, active: true, names: {} },
  entry: { ...emptyEntry(register), ...entry },
  ...more,
})

function openList(register: AnyRegister, items: readonly object[], { wide }: { wide: boolean }) {
  openedWith({ of: register.name })
  deskWindow(wide)
  cloudAnswers({
    [`${register.name}.list`]: { items, next: null, total: items.length },
    [`${register.name}.counts`]: { counts: {} },
  } as never)
  render(<RegisterPage />)
}

beforeEach(() => storage.texts.clear())

it('that all are in use is not said of each; one that was taken out of use is marked, and the others beside it', async () => {
  const sent = { title: '月报表', due: '2026-11-05', sent: '2026-11-03' }
  openList(newsItems, [listed(newsItems, sent)], { wide: true })
  await screen.findByText('月报表')
  expect(screen.queryByRole('columnheader', { name: '在用' })).toBeNull()
  cleanup()
  const taken = listed(newsItems, { ...sent, title: '半年小结' }, { id: 'e2', active: false })
  openList(newsItems, [listed(newsItems, sent), taken], { wide: true })
  expect(await screen.findByRole('columnheader', { name: '在用' })).toBeTruthy()
  expect(screen.getByRole('row', { name: /半年小结/ }).textContent).toMatch(/已取消$/)
  expect(screen.getByRole('row', { name: /月报表/ }).textContent).toMatch(/在用$/)
})

it('all days of a table are written alike', async () => {
  const late = { title: '月报表', due: '2026-11-05', sent: '2026-11-06' }
  openList(newsItems, [listed(newsItems, late)], { wide: true })
  await screen.findByText('月报表')
  expect(screen.getByText('2026年11月5日')).toBeTruthy()
  expect(screen.getByText('2026年11月6日，晚报')).toBeTruthy()
})

it('on a phone a sum, a yes and one of two days are called by their names', async () => {
  openList(funds, [listed(funds, { year: '2026', budget: 12_000_000, source: '财政' })], { wide: false })
  expect(await screen.findByText(/^预算 120,000 元，/)).toBeTruthy()
  cleanup()
  const rule = { village: 'v', clause: '门前河段各家包干净。', rulesShown: true }
  openList(villageRules, [listed(villageRules, rule)], { wide: false })
  const said = '门前河段各家包干净，村规民约已上公告栏：是，有奖举报办法已上公告栏：否'
  expect(await screen.findByText(said)).toBeTruthy()
  cleanup()
  const leave = { personId: 'p1', from: '2026-11-28', until: '2026-12-02', reason: '住院' }
  openList(leaves, [listed(leaves, leave, { names: { p1: '演示甲' } })], { wide: false })
  expect(await screen.findByText(/ 2026年11月28日，.+ 2026年12月2日，住院/)).toBeTruthy()
})

it('an entry that is known by another one stands under that one’s name, not under its id', async () => {
  const entry = { ...emptyEntry(checks), contractId: 'c1', checkedOn: '2026-11-27', score: 96 }
  cloudAnswers({
    'cleaningCheck.get': {
      record: { id: 'k1', version: 1, active: true, entry, names: { c1: '演示-保洁-03' }, ended: null },
      files: {},
    },
  } as never)
  openedWith({ of: 'cleaningCheck', id: 'k1' })
  render(<EntryPage />)
  expect(await screen.findByRole('heading', { name: '演示-保洁-03' })).toBeTruthy()
  expect(await screen.findByRole('button', { name: `${checks.end.word}演示-保洁-03` })).toBeTruthy()
  expect(screen.queryByText('c1')).toBeNull()
})
