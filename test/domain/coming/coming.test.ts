/** Who hears of which meeting, training and survey, and when. */
import {
  type ComingLine,
  comingForGroup,
  comingForPerson,
  invitedTo,
  surveysToTell,
} from '../../../domain/coming/coming'
import { compose } from '../../../domain/push/compose'
import { defaultPushPolicy as policy } from '../../../domain/push/policy'
import { factsOf, normalDay } from '../push/day'

const line = (title: string, change: Partial<ComingLine> = {}): ComingLine => ({
  ...{
    kind: 'meeting',
    id: title,
    title,
    day: '2026-11-24',
    time: '上午 9:00',
    place: '镇三楼',
    forWhom: [],
  },
  ...change,
})
const heads = line('总河长会议', { forWhom: invitedTo('heads'), day: '2026-11-25' })
const joint = line('联席会议', { forWhom: invitedTo('joint') })
const own = line('例会', { forWhom: invitedTo('office') })
const forAll = line('河长培训班', { kind: 'training' })
const forChiefs = line('村级班', { kind: 'training', forWhom: ['villageChief'] })
const all = [heads, joint, own, forAll, forChiefs]
const titles = (lines: readonly ComingLine[]) => lines.map(({ title }) => title)

it('a group hears what its people come to, the nearest first; volunteers and the public of none', () => {
  expect(titles(comingForGroup(all, 'villageChiefs'))).toEqual(['河长培训班', '村级班', '总河长会议'])
  expect(titles(comingForGroup(all, 'department'))).toEqual(['联席会议', '河长培训班', '总河长会议'])
  expect(comingForGroup(all, 'public')).toEqual([])
})

it('a person hears it by what they are; the office’s own meeting nobody else', () => {
  expect(titles(comingForPerson(all, 'townChief'))).toEqual(['联席会议', '河长培训班', '总河长会议'])
  expect(comingForPerson(all, 'other')).toEqual([])
})

it('a survey is told of on its first day, on its last, and on Mondays', () => {
  const survey = { id: 's', title: '满意度', from: '2026-11-18', until: '2026-12-02' }
  const told = ['2026-11-18', '2026-11-19', '2026-11-23', '2026-11-24', '2026-12-02'].map(
    (day) => surveysToTell([survey], day).length,
  )
  expect(told).toEqual([1, 0, 1, 0, 1])
})

it('stands in the morning message in the reader’s words', () => {
  const surveys = [{ id: 's', title: '群众满意度', from: '2026-11-01', until: '2026-11-30' }]
  const facts = factsOf('2026-11-24', { coming: [heads, forChiefs], surveys })
  const { text } = compose('villageChiefs', facts, policy)
  expect(text).toContain('请到会\n· 今天 上午 9:00 村级班，镇三楼\n· 明天 上午 9:00 总河长会议，镇三楼')
  expect(text).toContain('· 群众满意度，11月30日截止')
  expect(compose('department', facts, policy).text).not.toContain('群众满意度')
})

it('however much is coming, the message keeps its limits and its last line', () => {
  const coming = Array.from({ length: 60 }, (_, n) =>
    line(`很长名字的会议第 ${n} 次`, { forWhom: ['villageChief'] }),
  )
  const surveys = Array.from({ length: 30 }, (_, n) => ({
    id: `${n}`,
    title: `问卷 ${n} 号`,
    from: '2026-11-24',
    until: null,
  }))
  const { text, markdown } = compose('villageChiefs', { ...normalDay, coming, surveys }, policy)
  expect([...text].length).toBeLessThanOrEqual(600)
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(4096)
  expect(text).toMatch(/打开卡片就能开始巡河。$/)
  expect(text).toContain('今天 24 点前请走一走')
})
