/**
 * Whether facts are true: every figure that is shown or sent, asked for once and counted again from the raw records of
 * three days in two villages. What is due is told by the story itself (threeDays.ts), not counted by our own rules.
 */
import type { Patrol } from '../../../domain/patrol/patrol'
import { categoryLabel } from '../../../domain/report/category'
import type { Report } from '../../../domain/report/report'
import { pushOf, remindersOf } from '../push/mornings'
import { at } from '../report/reporting'
import { openTown, type Town } from '../town'
import { recountOf } from './recount'
import { days, due, liveThreeDays, missed, now, villages, within } from './threeDays'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await liveThreeDays(town)
}, 180_000)
afterAll(() => town.close())

const [one, two] = villages
const office = () => town.as('office')
/** By group: the villages it concerns. */
const groups = { one: [one], two: [two], all: [one, two] } as const
const eachGroup = Object.keys(groups) as (keyof typeof groups)[]

const { raw, patrols, counted, closedOn, openReports } = recountOf(() => town)

const isDispatched = ({ state }: Report) => !['submitted', 'accepted'].includes(state)

const waitsForTheOffice = ({ screening, heldPhotos = 0 }: Report) => screening === 'held' || heldPhotos > 0

/** The lines below a heading of a message. */
const linesBelow = (text: string, heading: RegExp) =>
  text
    .split('\n\n')
    .flatMap((paragraph) => (heading.test(paragraph) ? paragraph.split('\n').slice(1).sort() : []))

describe.each(eachGroup)('the message of group %s', (group) => {
  const of = groups[group]
  const push = () => pushOf(town, days.today, group)

  it('says of yesterday what was walked and closed yesterday, in its villages', () => {
    const { patrols, distance, problems } = counted(days.yesterday, of)
    const fixed = closedOn(days.yesterday, of)
    const kilometres = (distance / 1000).toFixed(1)
    const words = `昨天巡河 ${patrols} 次，走了 ${kilometres} 公里，发现问题 ${problems} 处，办好 ${fixed.length} 件`
    expect(push().text).toContain(words)
    expect(push().markdown).toContain(words)
    const told = linesBelow(push().text, /^昨天巡河/)
    const possible = fixed.map(({ reachName, category }) => `· ${reachName} ${categoryLabel[category]}已处理`)
    expect(told).toHaveLength(Math.min(3, fixed.length))
    expect(possible).toEqual(expect.arrayContaining(told))
  })

  it('names who has to walk today and soon, and what was missed, in its villages', () => {
    const { text } = push()
    const today = within(due, of).filter(({ daysLeft }) => daysLeft === 0)
    const soon = within(due, of).filter(({ daysLeft }) => daysLeft > 0)
    expect(namesIn(linesBelow(text, /^今天 24 点前/))).toEqual(namesOf(today))
    if (soon.length > 0) expect(text).toContain(`10 天内到期，${soon.length} 段，打开卡片看`)
    expect(namesIn(linesBelow(text, /^上一期没巡到/))).toEqual(namesOf(within(missed, of)))
    expect(text).toContain(`上一期没巡到的 ${within(missed, of).length} 段`)
  })

  it('draws the same figures on its poster and title', () => {
    const today = within(due, of).filter(({ daysLeft }) => daysLeft === 0).length
    const { poster, title } = push()
    const figures = [
      ['今天要巡', today],
      ['昨天巡河', counted(days.yesterday, of).patrols],
      ['昨天办好', closedOn(days.yesterday, of).length],
    ] as const
    expect(poster.figures.map(({ label, value }) => [label, Number(value)])).toEqual(
      figures.filter(([, value]) => value > 0),
    )
    expect(title).toContain(today > 0 ? `今天还有 ${today} 段` : '今天没有到期')
  })

  it('and its board: who walked today, who still has to, what is open', async () => {
    const board = await town.as('colleague').get('push.board', { groupId: group }, at(now))
    const walked = patrols(days.today, of).sort((a, b) => b.startedAt - a.startedAt)
    const owed = within(due, of)
    expect(board).toMatchObject({
      day: days.today,
      due: owed.length,
      done: new Set(walked.map(({ reachId }) => reachId)).size,
      // What nobody was charged with yet is the office's alone.
      openReports: openReports(of).filter(isDispatched).length,
    })
    expect(board.walkedToday).toEqual(walked.map(({ personName: name, reachName }) => ({ name, reachName })))
    expect(board.toWalk).toEqual(owed.map(({ name, reachName, daysLeft }) => ({ name, reachName, daysLeft })))
    const ribbons = board.ribbons.map(({ name, covered }) => [name, covered.length > 0])
    const wanted = [...new Set([...walked, ...owed].map(({ reachName }) => reachName))]
    // Painted where somebody has walked at all.
    expect(ribbons).toEqual(wanted.map((name) => [name, ['外段', '带溪演示段'].includes(name)]))
  })
})

it('a department’s message tells what lies on its desk, with the working days left', () => {
  const { text } = pushOf(town, days.today, 'work')
  expect(linesBelow(text, /^待办 2 件$/m)).toEqual(
    ['· 带溪演示段 偷排污水，还有 3 个工作日', '· 外段 偷排污水，今天到期'].sort(),
  )
})

it('each chief is reminded of the duty that ends first, and of no other day', () => {
  const told = remindersOf(town, { template: 'dutyDue', day: days.today })
  expect(told.map(({ owner, fields }) => [owner, ...Object.values(fields)]).sort()).toEqual([
    ['p:colleague', '山溪段', days.today, '今天 24 点前走一走'],
    ['p:villageChief', '演示塘', '2026-11-29', '还有 3 天，抽空走一走'],
  ])
})

it('the push log counts the reminders of a day by what became of them', async () => {
  for (const day of Object.values(days)) {
    const { counts } = await office().get('reminder.counts', { day }, at(now))
    const own = remindersOf(town, { day })
    const states = [...new Set(own.map(({ state }) => state))]
    const recounted = states.map((state) => ({
      state,
      count: own.filter((each) => each.state === state).length,
    }))
    expect(counts).toEqual(expect.arrayContaining(recounted))
    expect(counts).toHaveLength(recounted.length)
  }
})

it('the overview: today, each of the last 30 days, what waits, what was missed', async () => {
  const shown = await office().get('patrol.overview', {}, at(now))
  const near = (metres: number) => ({ from: metres - 5, to: metres + 5 })
  expect(shown.day).toBe(days.today)
  const { distance, ...today } = shown.today
  const { distance: metres, ...recounted } = counted(days.today)
  expect(today).toEqual(recounted)
  // Each patrol is rounded to a metre when it is added.
  expect(distance).toBeGreaterThan(near(metres).from)
  expect(distance).toBeLessThan(near(metres).to)
  expect(shown.days).toHaveLength(30)
  expect(shown.days[0]!.day).toBe(days.today)
  for (const { day, patrols, met, distance } of shown.days) {
    const raw = counted(day)
    expect([day, patrols, met]).toEqual([day, raw.patrols, raw.met])
    expect(Math.abs(distance - raw.distance)).toBeLessThan(5)
  }
  expect(shown.toReview).toBe(raw<Patrol>('patrols').filter(({ status }) => status === 'explained').length)
  expect(
    shown.missed
      .map(({ personName, reachName, periodEnd, missed }) => [personName, reachName, periodEnd, missed])
      .sort(),
  ).toEqual(missed.map(({ name, reachName }) => [name, reachName, '2026-11-22', 1]).sort())
})

it('the workload: what lies on which desk, and what is late', async () => {
  const shown = await office().get('report.workload', {}, at(now))
  const on = (...states: Report['state'][]) =>
    openReports().filter(({ state }) => states.includes(state)).length
  const charged = (id: string) =>
    openReports().filter(({ state, lead }) => ['assigned', 'handling'].includes(state) && lead?.id === id)
  const late = (all: readonly Report[]) => all.filter(({ dueAt }) => dueAt !== null && dueAt < now).length
  const { departments, ...figures } = shown
  expect(figures).toEqual({
    triage: on('submitted', 'accepted', 'handedBack'),
    verification: on('resolved', 'verified'),
    recheck: 1,
    open: openReports().length,
    overdue: late(openReports()),
    held: raw<Report>('reports').filter(waitsForTheOffice).length,
  })
  expect(Object.fromEntries(departments.map(({ id, open, overdue }) => [id, [open, overdue]]))).toEqual({
    environment: [charged('environment').length, late(charged('environment'))],
    agriculture: [charged('agriculture').length, late(charged('agriculture'))],
    construction: [0, 0],
  })
  expect([charged('environment').length, late(charged('agriculture'))]).toEqual([2, 1])
})

it('the public map: open and done, each in its place in the life of a matter', async () => {
  const shown = await town.as('residentNobody').get('report.listPublic', {}, at(now))
  const isPublic = ({ state, screening }: Report) =>
    screening === 'passed' && !['submitted', 'rejected', 'merged', 'withdrawn'].includes(state)
  const known = raw<Report>('reports').filter(isPublic)
  const done = known.filter(({ state }) => state === 'closed')
  expect([shown.done, shown.open]).toEqual([done.length, known.length - done.length])
  const lives = (all: readonly { reachName: string; village: string; done: boolean }[]) =>
    all.map(({ reachName, village, done }) => `${reachName} ${village} ${done}`).sort()
  expect(lives(shown.items)).toEqual(lives(known.map((each) => ({ ...each, done: each.state === 'closed' }))))
})

it('a river’s page shows the newest patrol that counts', async () => {
  for (const reachId of ['stream-1', 'foreign-1', 'pond-1']) {
    const { lastPatrol } = await town.as('residentNobody').get('register.getReach', { reachId }, at(now))
    const [newest] = raw<Patrol>('patrols')
      .filter((each) => each.reachId === reachId && each.status === 'met')
      .sort((a, b) => b.startedAt - a.startedAt)
    expect(lastPatrol ?? null).toEqual(
      newest ? { day: newest.day, covered: newest.assessment.covered } : null,
    )
  }
})

it('Today: what is done of what is asked, and whose problems are open', async () => {
  const { duties, toExplain } = await town.as('colleague').get('patrol.today', {}, at(now))
  const shown = duties.map(({ assignmentId, done, required, missedBefore, daysLeft }) => {
    return [assignmentId, done, required, missedBefore, daysLeft]
  })
  expect(shown.sort()).toEqual([
    ['a-foreign', 3, 1, 1, 3],
    ['a-hill', 0, 1, 0, 0],
  ])
  expect(toExplain).toHaveLength(1)
  const { items, mine } = await town.as('colleague').get('report.onMyReaches', {}, at(now))
  const known = openReports([two]).filter((each) => isDispatched(each) || each.filedBy === 'colleague')
  expect([items.length, mine]).toEqual([known.length, 0])
  expect((await town.as('environment').get('report.onMyReaches', {}, at(now))).mine).toBe(2)
})

it('the ledger: each patrol with the figures it was assessed with', async () => {
  const { items } = await office().get('patrol.listAll', { limit: 100 }, at(now))
  const newestFirst = raw<Patrol>('patrols').sort((a, b) => (a.key < b.key ? 1 : -1))
  expect(
    items.map(({ id, personName, village, day, distance, duration, coverage, problems, status }) => {
      return { id, personName, village, day, distance, duration, coverage, problems, status }
    }),
  ).toEqual(
    newestFirst.map(({ _id: id, personName, village, day, assessment, checklist, status }) => {
      const { distance, duration, coverage } = assessment
      const problems = checklist.length
      return { ...{ id, personName, village, day, distance, duration, coverage }, problems, status }
    }),
  )
})

/** Every reach by whose it is, out of lines of one person each. */
const namesIn = (lines: readonly string[]) =>
  lines
    .flatMap((line) => {
      const [, whose, reaches] = /^· (.*) ([^ ]*)$/.exec(line)!
      return reaches!.split('、').map((reach) => `${whose} ${reach}`)
    })
    .sort()
const namesOf = (items: readonly { name: string; village: string; reachName: string }[]) =>
  [...new Set(items.map(({ name, village, reachName }) => `${name} ${village} ${reachName}`))].sort()
