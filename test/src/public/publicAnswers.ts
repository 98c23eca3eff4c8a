/** Public reports as the contract shapes them, for the tests of the public pages. */
import type { Output } from '@domain/contract/contract'

export type PublicReport = Output<'report.listPublic'>['items'][number]

const aDay = 86_400_000

export const problem = (change: Partial<PublicReport> = {}): PublicReport => ({
  id: 'p1',
  category: 'floating',
  place: [120.309, 27.6],
  reachId: 'r1',
  reachName: '示例溪 1 段',
  village: '示例村',
  done: false,
  step: 'handling',
  at: Date.now(),
  closedAt: null,
  before: ['https://photos.example/before-1.jpg'],
  after: [],
  ...change,
})

export const solved = (change: Partial<PublicReport> = {}): PublicReport =>
  problem({
    id: 'p2',
    category: 'bankWaste',
    done: true,
    step: 'done',
    at: Date.now() - 3 * aDay,
    closedAt: Date.now() - aDay,
    before: ['https://photos.example/before-2.jpg', 'https://photos.example/before-3.jpg'],
    after: ['https://photos.example/after-2.jpg'],
    ...change,
  })

export const listed = (...items: PublicReport[]): Output<'report.listPublic'> => ({
  items,
  open: items.filter(({ done }) => !done).length,
  done: items.filter(({ done }) => done).length,
})
