/** Months as they happen, with the points and the words that come of them. Points in tenths. */
import { nothingByHand } from '../../../domain/assessment/facts'
import { ownRules, townshipCheck } from '../../../domain/assessment/shipped'
import { tellMonth } from '../../../domain/assessment/words'
import { defaultDutyPolicy } from '../../../domain/patrol/dutyPolicy'
import { appointed, by, factsOf, matter, monthOf, pause, pointsIn, sundays, walked } from './month'

const everyWeek = sundays.map((day) => walked(day))
const full = { frequency: 400, quality: 150, log: 50, finding: 150, closing: 200, training: 50 }

it('everything done is a hundred, and says thank you', () => {
  const month = monthOf({ patrols: everyWeek })
  expect(pointsIn(month)).toMatchObject({ ...full, total: 1000, grade: '优秀' })
  expect(tellMonth(month)).toEqual(['这个月该做的都做到了，谢谢。'])
})

it('one week of five missed costs a fifth of the frequency, once, and says which', () => {
  const month = monthOf({ patrols: everyWeek.slice(1) })
  expect(pointsIn(month)).toMatchObject({ ...full, frequency: 320, total: 920 })
  expect(tellMonth(month)).toEqual(['这个月少巡 1 次：演示溪r1 10月26日至11月1日少巡 1 次。'])
})

it('everything missed costs the frequency and nothing else', () => {
  const month = monthOf({})
  expect(pointsIn(month)).toMatchObject({ ...full, frequency: 0, total: 600, grade: '合格' })
  expect(tellMonth(month)).toEqual(['这个月少巡 5 次：演示溪r1少巡 5 次。'])
})

it('a new chief owes nothing for weeks before, nor for the week of the first day, as the clock closes it', () => {
  const since = [appointed('r1', '2026-11-12')]
  const walkedTwice = [walked('2026-11-16'), walked('2026-11-23')]
  const month = monthOf({ assignments: since, patrols: walkedTwice })
  expect(pointsIn(month)).toMatchObject({ ...full, total: 1000 })
  // Of the two weeks that are whole, one: half of the frequency.
  const once = monthOf({ assignments: since, patrols: walkedTwice.slice(1) })
  expect(once.items[0]!.causes).toMatchObject([
    { points: -200, text: '演示溪r1 11月16日至11月22日少巡 1 次' },
  ])
  expect(factsOf({ assignments: since }).excused).toEqual([
    { from: '2026-11-01', until: '2026-11-11', reachName: '演示溪r1', why: 'appointed' },
  ])
})

it('who is appointed in the last days of the month has no points to lose', () => {
  const month = monthOf({ assignments: [appointed('r1', '2026-11-28')] })
  expect(month).toMatchObject({ total: null, grade: null, note: '这个月没有应巡的日子，不评分' })
})

it('two reaches are asked for each by itself', () => {
  const month = monthOf({ assignments: [appointed('r1'), appointed('r2')], patrols: everyWeek })
  expect(pointsIn(month)).toMatchObject({ frequency: 200, total: 800, grade: '合格' })
  expect(month.items[0]!.causes).toHaveLength(5)
})

it('weeks that a typhoon paused are not asked for', () => {
  const typhoon = [pause('2026-11-04', '2026-11-10')]
  const month = monthOf({ adjustments: typhoon, patrols: [walked('2026-11-01'), walked('2026-11-22')] })
  // Of 1, 22 and 29 November one is missing: the weeks to the 8th and to the 15th were touched by the pause.
  expect(month.items[0]).toMatchObject({ points: 267, causes: [{ points: -133 }] })
  expect(factsOf({ adjustments: typhoon }).excused.map(({ why }) => why)).toEqual(['pause', 'pause'])
})

it('days of leave are taken out by the day: what is left is asked for, rounded to whole patrols', () => {
  const patrols = sundays.slice(0, 3).map((day) => walked(day))
  // 16–22 is out as a whole, of 23–29 four days: of one patrol for seven days, three leave none.
  const long = monthOf({ leaves: [{ from: '2026-11-16', until: '2026-11-26' }], patrols })
  expect(pointsIn(long)).toMatchObject({ ...full, total: 1000 })
  // Of 23–29 three days: four leave the one patrol, which is one of four.
  const shorter = monthOf({ leaves: [{ from: '2026-11-16', until: '2026-11-25' }], patrols })
  expect(shorter.items[0]).toMatchObject({
    points: 300,
    causes: [{ points: -100, text: '演示溪r1 11月23日至11月29日少巡 1 次（其中 3 天不计）' }],
  })
})

it('leave of a third of the month takes a third of its patrols', () => {
  const monthly = { ...defaultDutyPolicy.rules, villageChief: { period: 'month' as const, times: 3 } }
  const policy = { ...defaultDutyPolicy, rules: monthly }
  const leaves = [{ from: '2026-11-01', until: '2026-11-10' }]
  const month = monthOf({ policy, leaves, patrols: [walked('2026-11-15')] })
  expect(month.items[0]).toMatchObject({ points: 200, causes: [{ opens: { missing: 1 } }] })
})

it('a sheet of before, whose facts still hold the days without an appointment, is read by the same rule', () => {
  const week = { start: '2026-11-09', end: '2026-11-15', required: 1, done: 0, waiting: 0, days: 7 }
  const of = { assignmentId: 'a-r1', reachId: 'r1', reachName: '演示溪r1', periodKey: 'week-2026-11-09' }
  const partOf = (out: number) => monthOf({ assignments: [], facts: { duties: [{ ...of, ...week, out }] } })
  expect(partOf(6).total).toBeNull()
  expect(pointsIn(partOf(1))).toMatchObject({ frequency: 0 })
})

it('who is on leave all month has no points to lose', () => {
  const month = monthOf({ leaves: [{ from: '2026-10-01', until: '2026-12-31' }] })
  expect(month).toMatchObject({ total: null, grade: null, note: '这个月没有应巡的日子，不评分' })
  expect(tellMonth(month)).toEqual(['这个月没有应巡的日子，不评分'])
})

it('who gave up a reach before its deadline owes nothing for that week', () => {
  const month = monthOf({
    assignments: [appointed('r1', '2026-01-01', '2026-11-12')],
    patrols: everyWeek.slice(0, 2),
  })
  expect(pointsIn(month)).toMatchObject({ frequency: 400 })
})

it('walking along counts for the own reach once it is confirmed', () => {
  const along = (confirmedAt: number | null) =>
    sundays.map((day) =>
      walked(day, {
        ...{ personId: 'p2', assignmentId: 'other' },
        companions: [{ personId: 'p1', name: '演示', confirmedAt }],
      }),
    )
  expect(pointsIn(monthOf({ patrols: along(1) }))).toMatchObject({ total: 1000 })
  expect(pointsIn(monthOf({ patrols: along(null) }))).toMatchObject({ frequency: 0 })
  expect(factsOf({ patrols: along(1) }).patrols[0]).toMatchObject({ medium: 'joint' })
})

it('paper alone is as good as the app', () => {
  const sheets = sundays.map((day) =>
    walked(day, { status: 'accepted', paper: { by: '演示', at: 0 }, receivedAt: Date.parse('2026-12-01') }),
  )
  expect(pointsIn(monthOf({ patrols: sheets }))).toMatchObject({ ...full, total: 1000 })
})

it('with the app switched off as evidence a track without a verdict counts, what the office turned down does not', () => {
  const set = { ...ownRules, tracksJudge: false }
  const review = { accepted: false, text: '演示', by: '演示河长办', at: 0 }
  const patrols = [
    ...sundays.slice(0, 3).map((day) => walked(day, { status: 'needsExplanation' })),
    walked(sundays[3]!, { status: 'rejected', review: { ...review, by: '系统' } }),
    walked(sundays[4]!, { status: 'rejected', review }),
  ]
  expect(pointsIn(monthOf({ set, patrols }))).toMatchObject({ frequency: 320, quality: 150 })
  expect(pointsIn(monthOf({ patrols }))).toMatchObject({ frequency: 240, quality: 150 })
})

it('a patrol that was not accepted and left its week missed costs once', () => {
  const patrols = [walked(sundays[0]!, { status: 'rejected' }), ...everyWeek.slice(1)]
  expect(pointsIn(monthOf({ patrols }))).toMatchObject({ frequency: 320, quality: 150, total: 920 })
  const walkedAgain = [...patrols, walked('2026-10-31')]
  expect(pointsIn(monthOf({ patrols: walkedAgain }))).toMatchObject({ frequency: 400, quality: 120 })
})

it.each([
  [7, 50],
  [8, 40],
])('one of five records that arrives %i days after leaves %i for the log', (days, log) => {
  const [first, ...others] = everyWeek
  const late = { ...first!, receivedAt: first!.endedAt + days * 86_400_000 }
  expect(pointsIn(monthOf({ patrols: [late, ...others] }))).toMatchObject({ log })
})

it('what still waits for an answer is neither done nor missed', () => {
  const patrols = sundays.map((day) => walked(day, { status: 'explained' }))
  expect(pointsIn(monthOf({ patrols }))).toMatchObject({ total: 1000 })
})

it('a week with red days asks for its days, not for the week once more', () => {
  const red = { ...pause('2026-11-16', '2026-11-18'), kind: 'red' as const }
  const { duties } = factsOf({ adjustments: [red] })
  expect(duties.map(({ start, end }) => [start, end])).toEqual([
    ...[
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-15'],
    ],
    ...['16', '17', '18'].map((day) => [`2026-11-${day}`, `2026-11-${day}`]),
    ['2026-11-23', '2026-11-29'],
  ])
})

it('late matters cost their share, problems found bring something, what supervision found first costs', () => {
  const facts = {
    matters: [matter('m1', true), matter('m2', false)],
    found: [matter('f1', false)],
    overlooked: [matter('o1', false)],
  }
  const month = monthOf({ patrols: everyWeek, facts })
  expect(pointsIn(month)).toMatchObject({ closing: 100, finding: 100, found: 10, total: 860 })
  expect(tellMonth(month)).toEqual([
    '演示溪问题 0001：由上级督查或媒体先发现（-5 分）。',
    '演示溪问题 0001：没有按期办结（-10 分）。',
    '主动发现并查实问题 1 件。',
  ])
})

it('one matter that is late and was found by supervision first takes points once', () => {
  const facts = { matters: [matter('m1', true)], overlooked: [matter('m1', false)] }
  expect(pointsIn(monthOf({ patrols: everyWeek, facts }))).toMatchObject({ finding: 100, closing: 200 })
})

it('by hand: taken with a reason, lifted with a reason, and a penalty never below nothing', () => {
  const given = [
    { id: 'g1', item: 'training', points: 30, ...by },
    { id: 'g2', item: 'exposedProvince', points: 200, ...by },
  ]
  const [missed] = monthOf({}).items[0]!.causes
  const lifted = [{ cause: missed!.key, reason: '演示：当天封路', by: '演示' }]
  const month = monthOf({ hand: { given, lifted, veto: null } })
  expect(pointsIn(month)).toMatchObject({ training: 20, exposedProvince: -200, frequency: 80, total: 450 })
  const many = Array.from({ length: 9 }, (_, n) => ({ ...given[1]!, id: `x${n}` }))
  expect(monthOf({ hand: { ...nothingByHand, given: many } })).toMatchObject({ total: 400 })
})

it('what the office takes points for by hand takes none by itself', () => {
  const facts = { overlooked: [matter('o1', false)] }
  const given = [{ id: 'g1', item: 'exposedCity', points: 30, cause: 'report:o1', ...by }]
  expect(pointsIn(monthOf({ patrols: everyWeek, facts }))).toMatchObject({ finding: 100, total: 950 })
  const month = monthOf({ patrols: everyWeek, facts, hand: { ...nothingByHand, given } })
  expect(pointsIn(month)).toMatchObject({ finding: 150, exposedCity: -30, total: 970 })
})

it('what is given beside the points comes to no more than all of it may', () => {
  const [found] = ownRules.bonus.items
  const bonus = { most: 15, items: [found!, { ...found!, key: 'again', source: 'overlooked' as const }] }
  const facts = { found: [matter('f1', false)], overlooked: [matter('o1', false)] }
  const set = { ...ownRules, groups: [], bonus }
  expect(pointsIn(monthOf({ set, facts }))).toMatchObject({ found: 10, again: 5 })
})

it('penalties of more than there is leave nothing, and the last of them takes only what was left', () => {
  const [city, province] = ownRules.penalty.map((item) => ({ ...item, most: 500 }))
  const set = { ...ownRules, penalty: [city!, province!] }
  const given = [
    { id: 'g1', item: 'exposedCity', points: 500, ...by },
    { id: 'g2', item: 'exposedProvince', points: 500, ...by },
  ]
  const month = monthOf({ set, hand: { ...nothingByHand, given } })
  expect(pointsIn(month)).toMatchObject({ exposedCity: -500, exposedProvince: -100, total: 0 })
})

it('a veto makes the last grade, whatever the points', () => {
  const veto = { name: '媒体曝光造成严重影响', reason: '演示', by: '演示' }
  expect(monthOf({ patrols: everyWeek, hand: { ...nothingByHand, veto } })).toMatchObject({
    ...{ total: 1000, grade: '不合格', note: '媒体曝光造成严重影响：演示' },
  })
})

it('the township checks itself item by item', () => {
  const given = [
    { id: 'g', item: 'special1', points: 40, ...by },
    { id: 'h', item: 'lake1', points: 50, ...by },
  ]
  const check = monthOf({ set: townshipCheck, hand: { ...nothingByHand, given } })
  expect(pointsIn(check)).toMatchObject({ special1: 40, lake1: 20, total: 60 })
})
