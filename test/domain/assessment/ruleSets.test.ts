import { ownRules, shippedRuleSets, yearlyPoints } from '../../../domain/assessment/shipped'
import { type RuleSet, troublesOf, unfilled } from '../../../domain/assessment/ruleSet'

const withItem = (change: object): RuleSet => ({
  ...ownRules,
  groups: ownRules.groups.map((group, g) => ({
    ...group,
    items: group.items.map((item, n) => (g === 0 && n === 0 ? { ...item, ...change } : item)),
  })),
})

it.each(shippedRuleSets.map((set) => [set.title, set] as const))('%s is in order', (_, set) => {
  expect(troublesOf(set)).toEqual([])
})

it('what was not published has to be filled in before it is used', () => {
  expect(unfilled(yearlyPoints)).toEqual(['「无四乱、无直排、公示牌管护、获表彰」的分值没有公布，请先填上'])
  expect(unfilled(ownRules)).toEqual([])
})

it.each([
  [
    'items exceed their group',
    withItem({ most: 500 }),
    '「巡河履职」各项合计超过了这一组的分值，请调低各项或调高这一组',
  ],
  ['a weight of −1', withItem({ most: -1 }), '「巡河频次」的分值是负数，请改成正数'],
  [
    'a share of what is not counted',
    withItem({ source: 'found' }),
    '「巡河频次」按比例算分，但「发现并查实的问题」没有应完成的次数作分母，请换一种算法',
  ],
  ['nothing for each', withItem({ rule: { kind: 'each', points: 0 } }), '「巡河频次」每次的分值要大于 0'],
  ['two items of one key', withItem({ key: 'quality' }), '有两项的编号相同'],
  ['no groups', { ...ownRules, groups: [] }, '还没有考核项'],
  [
    'a grade nobody can reach',
    { ...ownRules, grades: [{ name: '优秀', from: 1300 }] },
    '最高等次的分数线超过了满分',
  ],
  ['grades upside down', { ...ownRules, grades: [...ownRules.grades].reverse() }, '等次要从高到低排'],
])('a rule set with %s is refused with a sentence', (_, set, sentence) => {
  expect(troublesOf(set)).toContain(sentence)
})
