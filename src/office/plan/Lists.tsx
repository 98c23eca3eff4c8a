/** 四项清单, or five: each a table in which a row opens what it shows. */
import { cloudDay } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWide } from '@/hooks/useWide'
import { Button } from '@/components/Button'
import { DesktopTable } from '@/components/DesktopTable'
import { Section } from '@/components/Section'
import { SegmentedControl } from '@/components/SegmentedControl'
import { type HowMany, listsOf, type ListKey, type PlanList } from '@domain/plan/lists'
import type { WholePlan } from '@domain/plan/wholePlan'
import { OrderButton } from '@/office/kit/OrderButton'
import './plan.scss'

interface ListsProps {
  readonly whole: WholePlan
  /** Whether its reader may change it. */
  readonly writes: boolean
}

const howMany: readonly { value: HowMany; label: string }[] = [
  { value: 'four', label: '四项清单' },
  { value: 'five', label: '五项清单' },
]

/** What is added to a list; measures and duties stand in their tasks. */
const added: Readonly<Partial<Record<ListKey, readonly (readonly [of: string, words: string])[]>>> = {
  problems: [['planProblem', '添加问题']],
  goals: [['planGoal', '添加目标']],
  tasks: [['planTask', '添加任务']],
  goalsAndTasks: [
    ['planGoal', '添加目标'],
    ['planTask', '添加任务'],
  ],
}

export function Lists({ whole, writes }: ListsProps) {
  const [shown, show] = useState<HowMany>('four')
  const wide = useWide()
  const planId = whole.plan.id
  const goals = new Set(whole.goals.map(({ id }) => id))
  const registerOf = (key: ListKey, id: string) =>
    key === 'problems' ? 'planProblem' : goals.has(id) ? 'planGoal' : 'planTask'
  const open = (key: ListKey) => (id: string) => {
    const of = registerOf(key, id)
    if (writes) openPage(`/office/register/entry?of=${of}&id=${id}`)
    else if (of === 'planTask') openPage(`/office/plan/planTask?taskId=${id}`)
  }
  return (
    <>
      <View className="plan__choice">
        <SegmentedControl label="几项清单" options={howMany} value={shown} onChange={show} />
      </View>
      {writes && (
        <View className="plan__buttons">
          <OrderButton document="planLists" of={shown === 'five' ? `${planId}.five` : planId}>
            清单导出 Excel
          </OrderButton>
          <OrderButton document="plan" of={planId}>
            方案导出 Word
          </OrderButton>
        </View>
      )}
      {listsOf(whole, cloudDay(), shown).map((list) => (
        <Section key={list.key} title={list.title}>
          <ListTable list={list} onOpen={open(list.key)} />
          {writes && (
            <View className="plan__buttons">
              {added[list.key]?.map(([of, words]) => (
                <Button
                  key={of}
                  inline
                  onPress={() => openPage(`/office/register/entry?of=${of}&planId=${planId}`)}
                >
                  {words}
                </Button>
              ))}
              {wide &&
                added[list.key]?.map(([of, words]) => (
                  <Button
                    key={of}
                    kind="quiet"
                    inline
                    onPress={() => openPage(`/office/register/import/index?of=${of}`)}
                  >
                    {words.replace('添加', '从表导入')}
                  </Button>
                ))}
            </View>
          )}
        </Section>
      ))}
    </>
  )
}

interface ListTableProps {
  readonly list: PlanList
  readonly onOpen: (id: string) => void
}

function ListTable({ list, onOpen }: ListTableProps) {
  if (list.rows.length === 0) return <Text className="plan__none">还没有</Text>
  // Rows are numbered on paper; here what a row is called opens it.
  const columns = list.columns.slice(1).map((title, n) => ({
    ...{ key: title, title },
    cell: ({ cells }: PlanList['rows'][number]) => cells[n + 1],
  }))
  return (
    <DesktopTable
      caption={list.title}
      columns={columns}
      rows={list.rows}
      keyOf={({ cells }) => cells[0]!}
      nameOf={({ cells }) => cells[1] ?? ''}
      onOpen={({ id }) => onOpen(id)}
    />
  )
}
