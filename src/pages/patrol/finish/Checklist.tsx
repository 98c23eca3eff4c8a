/** The checklist: 无异常 is one tap, only what is abnormal is written down. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { checklistLabel } from '@domain/patrol/checklistItem'
import { distanceText } from '@domain/patrol/figureText'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { Tag } from '@/components/Tag'
import { isUnfinished } from '@/recorder/submission'
import { withNewProblem, type Draft, type DraftProblem } from '@/recorder/draft'
import { openDraft } from '@/recorder/phoneRecorder'
import { ProblemSheet } from '../entries/ProblemSheet'

interface ChecklistProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

export function Checklist({ draft, onChange }: ChecklistProps) {
  const { problems, nothingAbnormal, nextNumber } = draft
  const [opened, setOpened] = useState<number | null>(null)
  const problem = problems.find(({ number }) => number === opened)
  const add = () => {
    setOpened(nextNumber)
    openDraft.enter((now) => withNewProblem(now, null))
  }
  return (
    <Section title="河里岸上有没有异常">
      {problems.length === 0 ? (
        <Rows>
          <SwitchRow
            title="无异常"
            detail="漂浮物、垃圾、水色、排污口等都看过"
            on={nothingAbnormal}
            onChange={(on) => onChange({ nothingAbnormal: on })}
          />
        </Rows>
      ) : (
        <Rows>
          {problems.map((one) => (
            <ProblemRow key={one.number} problem={one} onPress={() => setOpened(one.number)} />
          ))}
        </Rows>
      )}
      <View className="finish__add">
        <Button onPress={add}>{problems.length === 0 ? '有异常，记一处' : '再记一处'}</Button>
      </View>
      {problem && <ProblemSheet problem={problem} onClose={() => setOpened(null)} />}
    </Section>
  )
}

function ProblemRow({ problem, onPress }: { readonly problem: DraftProblem; readonly onPress: () => void }) {
  const { item, note, at, outcome, before, after } = problem
  const photos = before.length + after.length
  const detail = [
    note || (photos > 0 ? '' : '还没拍照、没写情况'),
    at === null ? '' : `${distanceText(at, 'nearest')}处`,
    photos > 0 ? `${photos} 张照片` : '',
  ]
  const unfinished = isUnfinished(problem)
  const tag = outcome === 'fixedOnSpot' ? <Tag tone="done">已处理</Tag> : <Tag tone="dueSoon">上报</Tag>
  return (
    <ListRow
      title={item === null ? '还没选类别' : checklistLabel[item]}
      detail={detail.filter(Boolean).join(' · ')}
      aside={unfinished ? <Tag tone="overdue">没写完</Tag> : tag}
      onPress={onPress}
    />
  )
}
