/** The rule sets on the desk: which one is looked at, what is changed in it, and which are used. */
import { useState } from 'react'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { leave } from '@/services/unsaved'
import type { Output } from '@domain/contract/contract'
import { pointsOf, pointsText } from '@domain/assessment/points'
import { type Item, itemsOf } from '@domain/assessment/ruleSet'
import { usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'

export type RuleSet = Output<'assessment.rules'>['sets'][number]
type Uses = Output<'assessment.rules'>['uses']

export function useRules() {
  const stored = useCall('assessment.rules', {})
  const [id, setId] = useState('own')
  const known = stored.value?.sets.find((set) => set.id === id) ?? null
  const saving = useSend('assessment.saveRules')
  const using = useSend('assessment.useRules')
  const desk = usePolicyDesk<RuleSet>({ known, reload: stored.reload, saving, changesBetween })
  const choose = (next: string) =>
    leave(() => {
      desk.discard()
      setId(next)
    })
  const use = async ({ chief, township, version }: Uses, next: Partial<Uses>) => {
    await using.send({ chief, township, version, ...next } as never)
    await stored.reload()
  }
  return { stored, id, choose, desk, using, use }
}

/** Groups come to what their items come to. */
export function withItem(set: RuleSet, key: string, change: (item: Item) => Item): RuleSet {
  const inside = <T extends Item>(items: readonly T[]) =>
    items.map((item) => (item.key === key ? (change(item) as T) : item))
  const groups = set.groups.map((group) => {
    const items = inside(group.items)
    const open = items.some(({ most }) => most === null)
    return { ...group, items, most: open ? null : items.reduce((sum, { most }) => sum + (most ?? 0), 0) }
  })
  const bonus = { ...set.bonus, items: inside(set.bonus.items) }
  return { ...set, groups, bonus, penalty: inside(set.penalty) }
}

/** What was typed, in tenths, or a sentence that says what is allowed. */
export function readPoints(typed: string): number | string {
  return pointsOf(typed) ?? '请填 0–1000 的数，最多一位小数'
}

const worth = ({ most, rule }: Item) =>
  `${most === null ? '没填' : pointsText(most)} 分${'points' in rule ? `、每次 ${pointsText(rule.points)} 分` : ''}`

function changesBetween(before: RuleSet, after: RuleSet): string[] {
  const said: string[] = []
  const items = new Map(itemsOf(after).map((item) => [item.key, item]))
  for (const item of itemsOf(before)) {
    const now = items.get(item.key)
    if (now && worth(now) !== worth(item)) said.push(`「${item.name}」由 ${worth(item)}改为 ${worth(now)}`)
  }
  after.grades.forEach(({ name, from }, n) => {
    const was = before.grades[n]
    if (was && was.from !== from)
      said.push(`「${name}」由 ${pointsText(was.from)} 分改为 ${pointsText(from)} 分起`)
  })
  if (before.bonus.most !== after.bonus.most) said.push(`加分上限改为 ${pointsText(after.bonus.most)} 分`)
  if (before.tracksJudge !== after.tracksJudge)
    said.push(after.tracksJudge ? '轨迹判定计入考核' : '轨迹判定不计入考核')
  if (before.year !== after.year) said.push(after.year === 'mean' ? '全年按月平均' : '全年按月累计')
  return said
}
