import { compose, isShown, saidIn, type Known, type Slot } from '../../../domain/summary/compose'
import type { OwnSentence } from '../../../domain/summary/draft'
import type { FactValues } from '../../../domain/summary/facts'
import { factNames, factOf } from '../../../domain/summary/facts'
import { slotsIn } from '../../../domain/summary/outline'
import { partsOf } from '../../../domain/summary/written'
import { yearlyOutline } from '../../../domain/summary/yearly/outline'

const none: Known = { year: '2026', township: '演示镇', values: {}, before: null, lastYear: null }
const kept = { own: [], hidden: [] }
const known = (values: FactValues, more: Partial<Known> = {}): Known => ({ ...none, values, ...more })
const sectionOf = (key: string, with_: Known, of: Parameters<typeof compose>[1] = kept) =>
  compose(yearlyOutline, of, with_).find((section) => section.key === key)!
const saidOf = (key: string, with_: Known, of = kept as Parameters<typeof compose>[1]) =>
  sectionOf(key, with_, of).lines.filter(isShown).map(saidIn)

const sentence = (id: string, section: string, after: string, text: string): OwnSentence => ({
  ...{ id, section, after, text, revision: 1, by: '演示', at: 0 },
})

const rivers = { rivers: 36, riversLength: 120.5, reaches: 80 }

it('a sentence says the numbers with their units, exact to what is asked', () => {
  expect(saidOf('waters', known(rivers))[0]).toBe('演示镇境内共有河道36条，长度120.50公里，划分河段80段。')
})

it('what nobody has registered is said, and what need not be there is left out', () => {
  expect(saidOf('waters', none)).toEqual(['还没有登记河道。'])
  expect(saidOf('waters', known({ ...rivers, provinceRivers: 0, smallWaters: 0 }))).toHaveLength(1)
})

it('a year without any data gives a summary that says so, and nothing that is not so', () => {
  const said = compose(yearlyOutline, kept, none).flatMap(({ lines }) => lines.map(saidIn))
  expect(said[0]).toMatch(/^为深入贯彻.*现就2026年工作总结如下。$/)
  for (const each of said.slice(1)) expect(each).toMatch(/没有/)
  expect(said.join('')).not.toMatch(/\d(条|名|件|次|块|个)/)
})

it('every fact in a pattern is one that is counted, and no key stands twice', () => {
  const patterns = yearlyOutline.flatMap(({ patterns }) => patterns)
  const keys = patterns.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const named = patterns.flatMap((each) => [...slotsIn(each), ...(each.needs ?? [])])
  const unknown = named.filter((name) => !['year', 'township', ...factNames].includes(name))
  expect(unknown).toEqual([])
})

it('every fact is said somewhere, and says what it counts', () => {
  const patterns = yearlyOutline.flatMap(({ patterns }) => patterns)
  const named = new Set(patterns.flatMap((each) => [...slotsIn(each), ...(each.needs ?? [])]))
  expect(factNames.filter((name) => !named.has(name))).toEqual([])
  for (const name of factNames) expect(factOf(name).counts.length).toBeGreaterThan(5)
})

it('own sentences stand where they were put, however often the numbers are counted anew', () => {
  const own = [
    sentence('a', 'waters', '', '我镇地处上游。'),
    sentence('b', 'waters', 'rivers', '分属鳌江水系。'),
    sentence('c', 'waters', 'rivers', '第二句。'),
  ]
  const order = ['我镇地处上游。', expect.stringMatching(/^演示镇境内/), '分属鳌江水系。', '第二句。']
  expect(saidOf('waters', known(rivers), { own, hidden: [] })).toEqual(order)
  expect(saidOf('waters', known({ ...rivers, rivers: 37 }), { own, hidden: [] })).toEqual(order)
  // Also behind a sentence that says what is missing.
  expect(saidOf('waters', none, { own, hidden: [] })[2]).toBe('分属鳌江水系。')
})

it('what was written in a section or behind a sentence that is no more stays at the end', () => {
  const own = [sentence('a', 'gone', 'x', '甲。'), sentence('b', 'waters', 'gone', '乙。')]
  expect(saidOf('closing', none, { own, hidden: [] })).toEqual(['甲。'])
  expect(saidOf('waters', none, { own, hidden: [] })).toEqual(['还没有登记河道。', '乙。'])
})

it('what the office leaves out is not in the paper', () => {
  expect(saidOf('waters', known(rivers), { own: [], hidden: ['rivers'] })).toEqual([])
})

it('what changed since it was counted last is marked, and only that', () => {
  const before = { ...rivers, rivers: 35 }
  const [line] = sectionOf('waters', known(rivers, { before })).lines
  const slots = line!.kind === 'pattern' ? line!.pieces.filter((piece) => typeof piece !== 'string') : []
  expect((slots as Slot[]).map(({ fact, before }) => [fact, before])).toEqual([
    ['rivers', '35条'],
    ['riversLength', undefined],
    ['reaches', undefined],
  ])
  expect(line).toMatchObject({ changed: true })
  expect(sectionOf('waters', known(rivers, { before: rivers })).lines[0]).toMatchObject({ changed: false })
})

it('a part of a sentence whose number is nothing is left out', () => {
  const values = { problems: 5, problemsOfResidents: 2, problemsOfChiefs: 0, problemsOfHotline: 3 }
  expect(saidOf('supervision', known(values))[0]).toBe('全年登记问题5件，其中群众举报2件，热线转办3件。')
})

it.each<[string, FactValues, string]>([
  ['information', { news: 5, newsInTime: 0 }, '报送“河长制”工作信息，动态信息5件。'],
  [
    'information',
    { newsForms: 1, newsSummaries: 2, news: 5, newsInTime: 7, newsByCounty: 3 },
    '报送“河长制”工作信息，报表1件，小结和总结2件，动态信息5件，其中按时报送7件，县级采用3次。',
  ],
  [
    'publicity',
    { tours: 2, talks: 3, reached: 500 },
    '全年开展宣传活动，文艺巡演2场，治水宣讲3场，受益群众500人次。',
  ],
  [
    'publicity',
    { campaignHandouts: 300, television: 4, posts: 12 },
    '宣传活动中发放资料300份，电视播放4项，公众号发布12项。',
  ],
  ['publicity', { handouts: 200 }, '分发宣传资料200份。'],
  ['publicity', { stands: 6, screens: 2 }, '设立展架6处，LED屏2处。'],
  ['publicity', { flags: 1, stands: 6 }, '设立道旗1处，展架6处。'],
  ['publicity', { villageRulesShown: 5 }, '公告栏公示村规民约5个村。'],
  ['organisation', { townChiefs: 3, villageChiefs: 0 }, '2026年底，演示镇设镇级河长3名。'],
  [
    'organisation',
    { rivers: 36, reaches: 80, villageChiefs: 9, villages: 7 },
    '2026年底，演示镇共有河道36条、河段80段，设村级河长9名，覆盖7个村（社区）。',
  ],
])('in %s what is registered is said, whichever part of it is not: %j', (section, values, said) => {
  expect(saidOf(section, known(values)).map((each) => each.replace(/^.是/, ''))).toContain(said)
})

it('what was there and is no more is marked as well', () => {
  expect(sectionOf('waters', known({ rivers: 0 }, { before: rivers })).lines[0]).toMatchObject({
    ...{ gap: true, changed: true },
  })
})

it('last year stands beside it', () => {
  const [line] = sectionOf('waters', known(rivers, { lastYear: { rivers: 30 } })).lines
  const [, slot] = line!.kind === 'pattern' ? line!.pieces.filter((each) => each !== '演示镇') : []
  expect(slot).toMatchObject({ fact: 'rivers', text: '36条', lastYear: '30条' })
})

it('sentences of a numbered section are counted as they are shown', () => {
  const of = { own: [sentence('a', 'information', 'police', '河长使用小程序巡河。')], hidden: ['coverage'] }
  const lines = sectionOf('information', known({ reachesWithChief: 8, policeChiefs: 2 }), of).lines
  expect(lines[0]).toMatchObject({ key: 'coverage', hidden: true, number: '' })
  expect(lines.slice(1, 4).map(({ number }) => number)).toEqual(['一是', '二是', '三是'])
  expect(saidIn(lines[2]!)).toBe('二是河长使用小程序巡河。')
})

describe('as a document', () => {
  it('problems and plans are items, proposed on both sides from the same records', () => {
    const values = { problemsOverdue: 3, lateDepartments: '生态办2件、农业办1件' }
    const parts = partsOf(compose(yearlyOutline, kept, known(values)))
    expect(parts).toContainEqual({
      ...{ kind: 'heading', level: 2, text: '部门配合不够紧密。' },
      then: '截至目前还有3件问题超过时限没有办结，涉及生态办2件、农业办1件。',
    })
    expect(parts).toContainEqual(expect.objectContaining({ text: '进一步强化部门联动。' }))
  })

  it('what is late without a department is not said of the departments', () => {
    const parts = partsOf(compose(yearlyOutline, kept, known({ problemsOverdue: 4, lateDepartments: '' })))
    expect(parts).toContainEqual({
      ...{ kind: 'heading', level: 2, text: '部分问题逾期没有办结。' },
      then: '截至目前还有4件问题超过时限没有办结。',
    })
    expect(JSON.stringify(parts)).not.toMatch(/部门配合|部门联动/)
  })

  it('no heading stands over nothing', () => {
    const headings = partsOf(compose(yearlyOutline, kept, none)).flatMap((part) =>
      part.kind === 'heading' ? [part.text] : [],
    )
    expect(headings).not.toContain('存在的问题')
    expect(headings).not.toContain('下步工作计划')
    expect(headings).toContain('“河长制”工作开展情况')
  })
})
