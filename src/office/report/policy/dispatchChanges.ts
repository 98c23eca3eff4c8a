/** What saving would change about who gets what, one sentence each. */
import { handlingWord } from '@/words/reportWords'
import type { Output } from '@domain/contract/contract'
import { categories, categoryLabel, chiefCategory, type Category } from '@domain/report/category'

export type DispatchRules = Output<'report.getDispatchPolicy'>['policy']
export type Rule = DispatchRules['rules'][number]
export type Stage = keyof DispatchRules['days']
export type Departments = Output<'register.listDepartments'>['items']

/** Stages as sentences with one blank, in the order in which a matter meets them. */
export const stageWords: readonly (readonly [Stage, string])[] = [
  ['triage', '收到后受理'],
  ['self', '就地处理'],
  ['cleaning', '保洁'],
  ['ordinary', '一般问题'],
  ['complex', '复杂问题'],
  ['extension', '复杂问题延期一次'],
  ['verification', '办完后复核'],
]

/** As the screen names it; one that is out of use is still named, so that it gets noticed. */
export function addresseeText({ addressee }: Rule, departments: Departments): string {
  if (addressee.to === 'chief') return '河段的河长'
  if (addressee.to === 'headChief') return '总河长'
  const department = departments.find(({ id }) => id === addressee.departmentId)
  if (!department) return '名册里没有的部门'
  return department.active ? department.name : `${department.name}（已停用）`
}

const ruleText = (rule: Rule, departments: Departments) =>
  `${addresseeText(rule, departments)}，${handlingWord[rule.handling]}${rule.automatic ? '，自动交办' : ''}`

/** What holds for a category nobody has written a rule for. */
export const ruleFor = (rules: DispatchRules, category: Category): Rule =>
  rules.rules.find((rule) => rule.category === category) ?? {
    category,
    addressee: { to: category === chiefCategory ? 'headChief' : 'chief' },
    handling: 'ordinary',
    automatic: false,
  }

export function withRule(rules: DispatchRules, rule: Rule): DispatchRules {
  const others = rules.rules.filter(({ category }) => category !== rule.category)
  return { ...rules, rules: [...others, rule] }
}

export function dispatchChanges(departments: Departments) {
  return (before: DispatchRules, after: DispatchRules): readonly string[] => {
    const changes: string[] = []
    const tell = (what: string, old: string, now: string) => {
      if (old !== now) changes.push(`${what}：${old} → ${now}`)
    }
    for (const category of categories) {
      const text = (rules: DispatchRules) => ruleText(ruleFor(rules, category), departments)
      tell(categoryLabel[category], text(before), text(after))
    }
    for (const [stage, words] of stageWords) {
      tell(words, `${before.days[stage]} 个工作日`, `${after.days[stage]} 个工作日`)
    }
    return changes
  }
}
