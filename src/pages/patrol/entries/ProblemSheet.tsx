/** One abnormal thing: what it is, a sentence, and whether it was dealt with on the spot. Kept as it is typed. */
import { Text, View } from '@tarojs/components'
import { checklistItems, checklistLabel } from '@domain/patrol/checklistItem'
import { longestPatrol } from '@domain/patrol/longest'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Pressable } from '@/components/native/Pressable'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useTroubles } from '@/hooks/useTroubles'
import { withoutProblem, withProblem, type DraftProblem } from '@/recorder/draft'
import { openDraft } from '@/recorder/phoneRecorder'
import { isUnfinished } from '@/recorder/submission'
import { useDraftFull } from '@/recorder/useRecorder'
import { DraftPhotos } from './DraftPhotos'
import { FullNotice } from './FullNotice'
import './entries.scss'

const outcomes = [
  { value: 'open', label: '上报河长办' },
  { value: 'fixedOnSpot', label: '现场已处理' },
] as const

interface ProblemSheetProps {
  readonly problem: DraftProblem
  readonly onClose: () => void
}

export function ProblemSheet({ problem, onClose }: ProblemSheetProps) {
  const { number, note, outcome, before, after } = problem
  const change = (part: Partial<DraftProblem>) =>
    openDraft.enter((draft) => withProblem(draft, { ...problem, ...part }))
  /** What keeps it from being one; said when somebody thinks it is done, gone as soon as it is mended. */
  const missing =
    problem.item === null ? '请选是哪一类' : isUnfinished(problem) ? '请拍张照片，或写一句情况' : null
  const { said, isSound } = useTroubles({ missing })
  const full = useDraftFull()
  const remove = () => {
    openDraft.enter((draft) => withoutProblem(draft, number))
    onClose()
  }
  /** Opened by mistake: nothing was said, so there is nothing to keep. */
  const isEmpty = problem.item === null && isUnfinished({ ...problem, item: 'other' })
  return (
    <Sheet open title="记一处问题" onClose={isEmpty ? remove : onClose}>
      <ItemChoice problem={problem} onChange={change} />
      <Field label="照片" hint={outcome === 'open' ? '拍一张就不用写字' : '处理前后各拍一张，最有说服力'}>
        <DraftPhotos place={{ problem: number, when: 'before' }} photos={before} limit={3} label="问题照片" />
        {outcome === 'fixedOnSpot' && (
          <DraftPhotos
            place={{ problem: number, when: 'after' }}
            photos={after}
            limit={3}
            label="处理后照片"
          />
        )}
      </Field>
      <TextField
        label="情况"
        placeholder="例如：桥下有一堆建筑垃圾"
        value={note}
        maxLength={longestPatrol.seen}
        multiline
        onChange={(text) => change({ note: text })}
      />
      <Field label="怎么处理">
        <SegmentedControl
          label="怎么处理"
          options={outcomes}
          value={outcome}
          onChange={(value) => change({ outcome: value })}
        />
      </Field>
      <View className="entries__buttons">
        {full && <FullNotice />}
        {said.missing && <Notice tone="dueSoon">{said.missing}</Notice>}
        <Button kind="main" onPress={() => isSound() && onClose()}>
          记好了
        </Button>
        <Button kind="quiet" onPress={remove}>
          不记这一处
        </Button>
      </View>
    </Sheet>
  )
}

interface ItemChoiceProps {
  readonly problem: DraftProblem
  readonly onChange: (part: Partial<DraftProblem>) => void
}

function ItemChoice({ problem, onChange }: ItemChoiceProps) {
  return (
    <Field label="是哪一类">
      <View className="entries__items">
        {checklistItems.map((item) => (
          <Pressable
            key={item}
            className={`entries__item ${problem.item === item ? 'entries__item--chosen' : ''}`}
            role="radio"
            selected={problem.item === item}
            onPress={() => onChange({ item })}
          >
            <Text>{checklistLabel[item]}</Text>
          </Pressable>
        ))}
      </View>
    </Field>
  )
}
