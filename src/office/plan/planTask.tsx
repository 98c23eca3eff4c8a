/** A task of a plan on the phone of whoever is responsible: what is to be done until when, and how far it is. */
import { cloudDay } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { speak } from '@/components/native/speak'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { useCall } from '@/hooks/useCall'
import { planProgress, planTasks, type PlanTaskValues } from '@domain/plan/plans'
import { taskStateOf, taskStates } from '@domain/plan/taskState'
import { wordsOf, type Names } from '@domain/register/kit/words'
import type { Field } from '@domain/register/kit/fields'
import { LogPane } from '@/office/kit/register/LogPane'
import { stateTone } from './stateTone'
import { StaffShell } from './StaffShell'
import '@/office/kit/register/register.scss'
import './plan.scss'

export default function PlanTaskPage() {
  const { taskId } = useRouter().params
  return (
    <StaffShell section="planTasks">
      {taskId ? (
        <Task taskId={taskId} />
      ) : (
        <Empty icon="search" title="没有找到这项任务" detail="请从我的方案任务里重新打开" />
      )}
    </StaffShell>
  )
}

function Task({ taskId }: { readonly taskId: string }) {
  const asked = useCall('plan.task', { taskId }, { cache: true })
  return (
    <Fetched of={asked} count={2}>
      {({ task: { entry, names }, may }) => (
        <>
          <Standing entry={entry} />
          <LogPane
            log={planProgress}
            entryId={taskId}
            title={entry.name}
            add={may.report ? '报一次进度' : undefined}
            onAdded={() => void asked.reload()}
          />
          <Facts entry={entry} names={names} />
          <View className="plan__buttons">
            <Button kind="quiet" onPress={() => openPage(`/office/plan/plan?planId=${entry.planId}`)}>
              看整份方案
            </Button>
          </View>
        </>
      )}
    </Fetched>
  )
}

/** In the order in which one asks. */
const told = [
  ...['content', 'begins', 'until', 'goalId', 'reachId', 'measures'],
  ...['chiefId', 'departmentId', 'personId', 'partners', 'measuredBy'],
] as const

/** What is asked first: until when, and how far it is. */
function Standing({ entry }: { readonly entry: PlanTaskValues }) {
  const state = taskStateOf(entry, cloudDay())
  const said = entry.percent === null ? '还没报过进度' : `完成 ${entry.percent}%`
  return (
    <View className="plan__head">
      <View className="plan__title">
        <Text className="plan__name" {...speak({ role: 'heading', level: 1 })}>
          {entry.name}
        </Text>
        <Tag tone={stateTone[state]}>{taskStates[state]}</Tag>
      </View>
      <Text className="plan__facts">{`${wordsOf(planTasks.fields.until, entry.until)}前完成，${said}`}</Text>
    </View>
  )
}

function Facts({ entry, names }: { readonly entry: PlanTaskValues; readonly names: Names }) {
  const fields: Readonly<Record<string, Field>> = planTasks.fields
  const values: Readonly<Record<string, unknown>> = entry
  return (
    <Section title="任务内容">
      <Card>
        {told.map((name) => {
          const words = wordsOf(fields[name]!, values[name], names)
          return words === '' ? null : (
            <View key={name} className="register__line">
              <Text className="register__when">{fields[name]!.title}</Text>
              <Text className="register__what">{words}</Text>
            </View>
          )
        })}
      </Card>
    </Section>
  )
}
