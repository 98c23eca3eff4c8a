/** The office chooses: who leads and who helps, and into which report another one goes. */
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import ReportPage from '@/work/report'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { deskWindow } from '../office/deskWindow'
import { page } from '../office/registerAnswers'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { openedWith } from '../taro/taro'
import { dispatchPolicy, entry, forTriage } from './answers'

jest.mock('@/services/call')

const inputs = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const press = (name: string | RegExp, among: HTMLElement = screen.getByRole('main')) =>
  act(async () => fireEvent.click(within(among).getByRole('button', { name })))
const sheet = (name: string) => screen.findByRole('dialog', { name })

async function open(answers: Parameters<typeof cloudAnswers>[0]): Promise<void> {
  cloudAnswers({ 'identity.me': person('office'), 'report.getDispatchPolicy': dispatchPolicy, ...answers })
  render(<ReportPage />)
  await screen.findByRole('button', { name: '更多' })
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(false)
  openedWith({ reportId: entry().id })
})

describe('who helps', () => {
  const departments = Array.from({ length: 8 }, (_, n) => ({
    ...{ kind: 'department' as const, id: `${n + 1}`, name: `部门${n + 1}` },
  }))
  const chief = { kind: 'person' as const, id: '1', name: '示例李' }

  it('are five at most, each who was ticked and nobody else; who leads is seen however far down', async () => {
    const proposal = { lead: departments[7]!, joint: [], handling: 'ordinary' as const }
    await open({
      'report.get': forTriage({ proposal: { ...proposal, text: '', automatic: false } }),
      'report.listAssignees': { departments, chiefs: [chief], cleaners: [] },
      'report.dispatch': {},
    })
    await press('改一改')
    const dialog = await sheet('交办')
    const lead = await within(dialog).findByRole('radio', { name: '部门8' })
    expect(lead.getAttribute('aria-checked')).toBe('true')
    await press('加协同的部门或人', dialog)
    const tick = (name: string) => within(dialog).getByRole('checkbox', { name })
    for (let n = 1; n <= 6; n++) fireEvent.click(tick(`部门${n}`))
    const ticked = within(dialog)
      .getAllByRole('checkbox')
      .filter((each) => each.getAttribute('aria-checked') === 'true')
    expect(ticked.map(({ textContent }) => textContent)).toEqual([1, 2, 3, 4, 5].map((n) => `✓ 部门${n}`))
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' 请抓紧 ' } })
    await press('交办给部门8', dialog)
    expect(inputs('report.dispatch')).toMatchObject([
      { lead: departments[7], joint: departments.slice(0, 5), text: '请抓紧' },
    ])
  })
})

it('what was done is said also where nothing is left to do', async () => {
  await open({ 'report.get': forTriage(), 'report.dispatch': {} })
  cloudAnswers({ 'report.get': forTriage({ may: [] }), 'report.dispatch': {} })
  await press(/^按建议交办/)
  expect(await screen.findByText('已交办给示例生态环境所')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '更多' })).toBeNull()
})

it('a report is joined to earlier ones that are open, each offered once', async () => {
  const report = entry()
  const named = (id: string, hoursLater: number, state: 'handling' | 'closed' = 'handling') =>
    entry({ id, state, village: id, submittedAt: report.submittedAt + hoursLater * 3_600_000 })
  const alike = [named('same', -1), named('closed', -2, 'closed')]
  await open({
    'report.get': forTriage({ report, alike: alike.map((each) => ({ report: each, why: 'photo' })) }),
    'report.workList': page(named('earlier', -3), alike[0]!, named('later', 1)),
    'report.merge': {},
  })
  await press('更多')
  await press('并案', await sheet('还可以'))
  const dialog = await sheet('并到哪一件')
  await within(dialog).findByText(/可能是同一张照片/)
  const offered = await within(dialog).findAllByRole('radio')
  expect(offered).toHaveLength(2)
  fireEvent.click(offered[1]!)
  await press('并到这一件', dialog)
  expect(inputs('report.merge')).toMatchObject([{ into: 'earlier' }])
})
