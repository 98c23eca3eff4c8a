/** A morning's work at the desk, in clicks: whoever sits there all day pays each of them a thousand times. */
import { render, screen, waitFor } from '@testing-library/react'
import { done } from '@domain/contract/answer'
import PatrolsPage from '@/office/patrol/patrols'
import { call } from '@/services/call'
import WorkListPage from '@/work/list'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { deskWindow } from '../office/deskWindow'
import { page } from '../office/registerAnswers'
import { past, patrol, person } from '../pages/answers'
import { countTaps, tap, taps } from '../report/hands'
import { openedWith } from '../taro/taro'
import { dispatchPolicy, entry, forTriage, workload } from './answers'

jest.mock('@/services/call')

/** Answers by action out of the input, so that what was dealt with is gone from the next list. */
function cloudLives(answers: Record<string, (input: never) => unknown>): void {
  jest.mocked(call).mockImplementation(async (action, input) => {
    return done(answers[action]?.(input as never) ?? {}) as never
  })
}

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  deskWindow(true)
  countTaps()
})

it('five reports are dispatched by six clicks', async () => {
  const given: string[] = []
  const reports = [1, 2, 3, 4, 5].map((n) => entry({ id: `v${n}`, reachName: `示例溪 ${n} 段` }))
  const waiting = () => reports.filter(({ id }) => !given.includes(id))
  openedWith({ list: 'triage' })
  cloudLives({
    'identity.me': () => person('office'),
    'report.workload': () => workload({ triage: waiting().length }),
    'report.workList': () => page(...waiting()),
    'report.get': ({ reportId }: { reportId: string }) =>
      forTriage({ report: reports.find(({ id }) => id === reportId)! }),
    'report.getDispatchPolicy': () => dispatchPolicy,
    'report.dispatch': ({ reportId }: { reportId: string }) => void given.push(reportId),
  })
  render(<WorkListPage />)
  await screen.findByRole('button', { name: /示例溪 1 段/ })
  await tap(/示例溪 1 段/)
  for (const { reachName } of reports) {
    await screen.findByRole('heading', { name: new RegExp(reachName) })
    await tap(/^按建议交办给/)
  }
  await waitFor(() => expect(given).toEqual(reports.map(({ id }) => id)))
  expect(taps()).toBeLessThanOrEqual(6)
})

it('four explanations are answered by five clicks', async () => {
  const answered: string[] = []
  const patrols = [1, 2, 3, 4].map((n) =>
    past({ id: `x${n}`, personName: `示例河长${n}`, status: 'explained' }),
  )
  openedWith({ status: 'explained' })
  cloudLives({
    'patrol.listAll': () => page(...patrols.filter(({ id }) => !answered.includes(id))),
    'patrol.get': ({ patrolId }: { patrolId: string }) =>
      patrol({
        patrol: patrols.find(({ id }) => id === patrolId)!,
        explanation: { text: `桥下施工，${patrolId}`, at: 0 },
        may: { explain: false, review: true, confirm: false },
      }),
    'patrol.review': ({ patrolId }: { patrolId: string }) => void answered.push(patrolId),
  })
  const desk = render(<PatrolsPage />)
  await screen.findByRole('button', { name: /示例河长1/ })
  await tap(/示例河长1/)
  for (const { id } of patrols) {
    await screen.findByText(`桥下施工，${id}`)
    await tap('认可')
  }
  desk.unmount()
  await waitFor(() => expect(answered.sort()).toEqual(patrols.map(({ id }) => id)))
  expect(taps()).toBeLessThanOrEqual(5)
})
