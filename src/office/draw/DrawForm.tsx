/** What is drawn from, by whom it is looked at, and where the number comes from: fixed and public with one tap. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SegmentedControl } from '@/components/SegmentedControl'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { VillageChoice } from '@/components/VillageChoice'
import { type DrawSubject, drawSubjectLabel, drawSubjects } from '@domain/draw/draw'
import { type Problem, sentenceOf } from '@domain/contract/problems'
import { hasSpan, longestDraw, mostInspectors } from '@domain/draw/terms'
import { Choice } from '@/office/kit/Choice'
import { PersonPicker } from '@/office/kit/PersonPicker'
import { useDrawForm } from './useDrawForm'
import '@/office/kit/settings/PolicyPage.scss'

const subjects = drawSubjects.map((value) => ({ value, label: drawSubjectLabel[value] }))
const measures = [
  { value: 'size', label: '抽几个' },
  { value: 'percent', label: '抽百分之几' },
] as const

export function DrawForm({ onFixed }: { readonly onFixed: (id: string) => void }) {
  const { form, edit, missing, unsaved, busy, problem, fix } = useDrawForm(onFixed)
  return (
    <Section title="建一次抽查">
      <Unsaved when={unsaved} />
      <View className="policy__card">
        <TextField
          label="名称"
          placeholder="例如：十一月河段抽查"
          maxLength={longestDraw.title}
          value={form.title}
          onChange={(title) => edit({ title })}
        />
        <Choice
          label="抽什么"
          options={subjects}
          value={form.subject}
          onChange={(subject) => edit({ subject: subject as DrawSubject })}
        />
        <VillageChoice
          village={form.village || null}
          onChange={(village) => edit({ village: village ?? '' })}
        />
        {hasSpan(form.subject) && (
          <>
            <DateField label="办结从" value={form.from} onChange={(from) => edit({ from })} />
            <DateField label="到" value={form.to} onChange={(to) => edit({ to })} />
          </>
        )}
        <SegmentedControl
          label="抽多少"
          options={measures}
          value={form.measure}
          onChange={(measure) => edit({ measure })}
        />
        <TextField
          label={form.measure === 'size' ? '个数' : '百分之'}
          kind="digits"
          maxLength={4}
          value={form.amount}
          onChange={(amount) => edit({ amount })}
        />
        <TextField
          label="当场取什么数"
          hint="现在谁也不知道、到时谁都能核对的数，抽取时由见证人报"
          placeholder="例如：明天福彩双色球的红球号码"
          maxLength={longestDraw.entropyFrom}
          value={form.entropyFrom}
          onChange={(entropyFrom) => edit({ entropyFrom })}
        />
        <Inspectors value={form.inspectors} onChange={(inspectors) => edit({ inspectors })} />
        <Text className="policy__words">
          建好后，名单、检查人姓名和规则马上公开，谁也不能再改；不要了只能作废，作废也公开。
        </Text>
        {problem && <Notice tone="overdue">{refusal(problem)}</Notice>}
        {missing && <Notice>{missing}</Notice>}
        <Button kind="main" busy={busy} disabled={missing !== null} onPress={() => void fix()}>
          固定名单并公开
        </Button>
      </View>
    </Section>
  )
}

/** Says of how many there are, or of which place. */
function refusal(problem: Problem): string {
  const { code, detail } = problem
  if (code === 'draw.tooFew') return `名单里只有 ${detail} 个，请把抽取数改小，或放宽范围。`
  if (code === 'draw.noInspector') return `「${detail}」选的检查人都要回避，请再加一位不管这段河的检查人。`
  return sentenceOf(problem)
}

interface InspectorsProps {
  readonly value: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (value: InspectorsProps['value']) => void
}

function Inspectors({ value, onChange }: InspectorsProps) {
  const [picking, setPicking] = useState(false)
  const pick = ({ id, name }: { readonly id: string; readonly name: string }) => {
    setPicking(false)
    if (!value.some((each) => each.id === id)) onChange([...value, { id, name }])
  }
  return (
    <>
      <Rows>
        {value.map(({ id, name }) => (
          <ListRow
            key={id}
            icon="person"
            title={name}
            aside="去掉"
            label={`去掉检查人 ${name}`}
            onPress={() => onChange(value.filter((each) => each.id !== id))}
          />
        ))}
      </Rows>
      {value.length < mostInspectors && (
        <Button onPress={() => setPicking(true)}>
          {value.length === 0 ? '选检查人（可不选）' : '再加一位检查人'}
        </Button>
      )}
      {picking && <PersonPicker title="选检查人" onPick={pick} onClose={() => setPicking(false)} />}
    </>
  )
}
