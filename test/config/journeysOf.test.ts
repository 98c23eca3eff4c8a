import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { journeysOf, reachedBy } from '../../config/tasks/journeysOf'
import { ways } from '../journeys/ways'

const root = path.resolve(__dirname, '../..')
/** What journeys rest on, asked by itself. */
const tools = ['line', 'styles']
const walked = (...journeys: string[]) => journeys.map((journey) => `test/journeys/${journey}.test.ts`)

describe('the journeys that a change asks for', () => {
  it('are those that come by its screen, the one with fewest others first', async () => {
    expect(await journeysOf(['src/push/liaison/index.tsx'])).toEqual(walked('groupMorning'))
    expect(await journeysOf(['src/pages/patrol/finish/useFinish.ts'])).toEqual(walked('killedRecording'))
    expect(await journeysOf(['src/pages/outbox/index.tsx'])).toEqual(walked('offline'))
  })

  it('are two, with as many screens as possible, when all screens are reached', async () => {
    for (const shared of [
      'src/components/Screen.tsx',
      'src/components/Screen.scss',
      'domain/calendar/day.ts',
    ])
      expect(await journeysOf([shared])).toHaveLength(2)
  })

  it('are themselves, when they changed; none for the cloud', async () => {
    expect(await journeysOf(['test/journeys/report.test.ts', 'README.md'])).toEqual(walked('report'))
    expect(await journeysOf(['cloudfunctions/modules/patrol/index.ts'])).toEqual([])
  })
})

it('what only the office is refused is said on every page of the office, and carried by none of the main package', async () => {
  const reached = await reachedBy(['src/office/kit/sentences.ts'])
  // The list of problems stands at the desk as well, and what is noted on the bank is a log of the office's registers.
  expect(reached.filter((page) => !/^(office|work|bank)\//.test(page))).toEqual([])
  const inOffice = await reachedBy(['src/app.scss', 'domain/contract/problems.ts'])
  expect(inOffice.filter((page) => page.startsWith('office/') && !reached.includes(page))).toEqual([])
  expect(await reachedBy(['domain/contract/officeProblems.ts'])).toEqual(reached)
})

describe('the ways of the journeys', () => {
  it('are those of the files that are there, each walked where its way says', () => {
    const files = readdirSync(path.join(root, 'test/journeys')).filter((file) => file.endsWith('.test.ts'))
    const journeys = files.map((file) => file.replace('.test.ts', '')).filter((name) => !tools.includes(name))
    expect(Object.keys(ways).sort()).toEqual(journeys.sort())
    for (const journey of journeys.filter((name) => name !== 'accessibility'))
      expect(readFileSync(path.join(root, `test/journeys/${journey}.test.ts`), 'utf8')).toContain(
        `targetsOf('${journey}')`,
      )
  })

  it('name pages that exist', () => {
    for (const page of Object.values(ways).flatMap(({ pages }) => pages))
      expect([page, ['', '.tsx'].some((end) => existsSync(path.join(root, 'src', page + end)))]).toEqual([
        page,
        true,
      ])
  })

  it('lead through WeChat too, but for what only a document can be asked, and paper', () => {
    const onOne = Object.entries(ways).filter(([, { on }]) => on !== 'either' && !on.includes('weapp'))
    expect(onOne.map(([journey]) => journey)).toEqual(['accessibility', 'onPaper'])
  })
})
