/** Years as their months make them, with the points and the words that come of them. Points in tenths. */
import { nothingByHand } from '../../../domain/assessment/facts'
import { ownRules, yearlyPoints } from '../../../domain/assessment/shipped'
import { tellPeriod } from '../../../domain/assessment/words'
import { yearOf } from '../../../domain/assessment/year'
import { by, matter, monthOf, pointsIn, sundays, walked } from './month'

const everyWeek = sundays.map((day) => walked(day))

it('the year is the mean of the months that have points', () => {
  const months = [
    { month: '2026-01', result: monthOf({ patrols: everyWeek }) },
    { month: '2026-02', result: monthOf({ leaves: [{ from: '2026-10-01', until: null }] }) },
    { month: '2026-03', result: monthOf({ patrols: everyWeek.slice(1) }) },
  ]
  const year = yearOf(ownRules, months, nothingByHand)
  expect(year).toMatchObject({ total: 960, grade: '优秀' })
  expect(year.items[0]!.causes.map(({ points }) => points)).toEqual([500, 460])
  expect(tellPeriod('2026', year)).toEqual(['这一年按 2 个月算：月度平均 96 分。'])
  expect(yearOf(ownRules, [], nothingByHand).total).toBeNull()
})

/** The yearly points, with a weight of eight for the upkeep that nobody published. */
const filledIn = {
  ...yearlyPoints,
  groups: yearlyPoints.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, most: item.most ?? 80 })),
  })),
}
const monthsFrom = (first: number, result: ReturnType<typeof monthOf>) =>
  Array.from({ length: 13 - first }, (_, n) => ({
    month: `2026-${String(first + n).padStart(2, '0')}`,
    result,
  }))

it('yearly points: six a month less one for each missed, at most twenty for problems found, the rest by hand', () => {
  const found = Array.from({ length: 13 }, (_, n) => matter(`f${n}`, false))
  const result = monthOf({ set: filledIn, patrols: everyWeek.slice(1), facts: { found } })
  expect(pointsIn(result)).toMatchObject({ patrol: 50 })
  const given = [{ id: 'g', item: 'fishing', points: 50, ...by }]
  const year = yearOf(filledIn, monthsFrom(1, result), { ...nothingByHand, given })
  expect(pointsIn(year)).toMatchObject({
    patrol: 600,
    found: 200,
    fishing: 0,
    upkeep: 80,
    total: 880,
    grade: '合格',
  })
  expect(tellPeriod('2026', year)).toEqual([
    '这一年按 12 个月算：按次巡河 60 分，发现并查实的问题 20 分，禁捕管理 0 分，无四乱、无直排、公示牌管护、获表彰 8 分。',
    '演示原因（-5 分）。',
  ])
})

it('who was appointed in July is graded by the half year: half of what a year may bring, against half of the lines', () => {
  const found = Array.from({ length: 3 }, (_, n) => matter(`f${n}`, false))
  const result = monthOf({ set: filledIn, patrols: everyWeek, facts: { found } })
  const july = yearOf(filledIn, monthsFrom(7, result), nothingByHand)
  expect(pointsIn(july)).toMatchObject({
    ...{ patrol: 360, found: 100, fishing: 25, upkeep: 40, total: 525 },
    grade: '可评优秀',
  })
  expect(tellPeriod('2026', july).at(-1)).toBe('按 6 个月计，年度分值和等次线是全年的 6/12。')
  const idle = yearOf(filledIn, monthsFrom(7, monthOf({ set: filledIn })), nothingByHand)
  expect(pointsIn(idle)).toMatchObject({ patrol: 60, total: 125, grade: '不合格' })
  const whole = yearOf(filledIn, monthsFrom(1, result), nothingByHand)
  expect(pointsIn(whole)).toMatchObject({ total: 1050, grade: '可评优秀' })
})

it('what was found is counted in the year also where it was verified in a month of leave', () => {
  const leave = { leaves: [{ from: '2026-10-01', until: null }], facts: { found: [matter('f', false)] } }
  const months = [
    { month: '2026-11', result: monthOf({ set: filledIn, patrols: everyWeek }) },
    { month: '2026-12', result: monthOf({ set: filledIn, ...leave }) },
  ]
  expect(pointsIn(yearOf(filledIn, months, nothingByHand))).toMatchObject({ patrol: 60, found: 10 })
})

it('a penalty of the year takes from what the months brought, and what is left is never below nothing', () => {
  const [city] = ownRules.penalty
  const set = { ...ownRules, penalty: [{ ...city!, span: 'year' as const, most: 2000 }] }
  const months = [{ month: '2026-01', result: monthOf({ patrols: everyWeek }) }]
  const year = (points: number) => {
    const given = [{ id: 'g', item: city!.key, points, ...by }]
    return yearOf(set, months, { ...nothingByHand, given })
  }
  expect(year(100)).toMatchObject({ total: 900, penalty: [{ points: -100 }] })
  expect(year(1500)).toMatchObject({ total: 0, penalty: [{ points: -1000 }] })
})
