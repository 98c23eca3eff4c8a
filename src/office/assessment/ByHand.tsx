/** Points by hand, each with a reason and a proof, and causes that shall not count. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Section } from '@/components/Section'
import { useSend } from '@/hooks/useSend'
import { pointsText } from '@domain/assessment/points'
import { itemsOf } from '@domain/assessment/ruleSet'
import { itemsByHand } from '@domain/assessment/byHand'
import { isYear } from '@domain/assessment/sheet'
import { sentenceOf } from '@domain/contract/problems'
import { GivenForm } from './GivenForm'
import { LiftForm } from './LiftForm'
import type { Opened } from './useAssessment'

interface ByHandProps {
  readonly opened: Opened
  readonly onChanged: () => void
}

type Hand = Parameters<ReturnType<typeof useSend<'assessment.enter'>>['send']>[0]['hand']

export function ByHand({ opened: { sheet, rules }, onChanged }: ByHandProps) {
  const entering = useSend('assessment.enter')
  const [form, setForm] = useState<'given' | 'lift' | null>(null)
  const { given, lifted, veto } = sheet.hand
  const open = sheet.state !== 'final'
  const names = new Map(itemsOf(rules).map(({ key, name }) => [key, name]))
  const plain: Hand = {
    given: given.map(({ by: _by, ...each }) => each),
    lifted: lifted.map(({ cause, reason }) => ({ cause, reason })),
    veto: veto && { name: veto.name, reason: veto.reason },
  }
  const save = async (change: Partial<Hand>) => {
    const { id, revision } = sheet
    if (await entering.send({ id, revision, hand: { ...plain, ...change } })) setForm(null)
    onChanged()
  }
  const remove = (id: string) => void save({ given: plain.given.filter((each) => each.id !== id) })
  const givable = itemsByHand(rules, sheet)
  if (!open && given.length === 0) return null
  return (
    <Section title="人工评分">
      {entering.problem && <Notice tone="overdue">{sentenceOf(entering.problem)}</Notice>}
      {given.map(({ id, item, points, reason, proof, by }) => (
        <View key={id} className="assessment__given">
          <Text className="assessment__words">{`${names.get(item) ?? item} ${pointsText(points)} 分：${reason}（${by}）`}</Text>
          {proof.length > 0 && (
            <PhotoStrip
              photos={proof.map((file, n) => ({
                id: file,
                address: sheet.photoUrls[file] ?? '',
                label: `佐证 ${n + 1}`,
              }))}
            />
          )}
          {open && (
            <Button
              kind="quiet"
              inline
              busy={entering.busy}
              label={`去掉：${reason}`}
              onPress={() => remove(id)}
            >
              去掉
            </Button>
          )}
        </View>
      ))}
      {open && (
        <View className="assessment__buttons">
          {givable.length > 0 && (
            <Button inline onPress={() => setForm('given')}>
              加一条人工评分
            </Button>
          )}
          {!isYear(sheet.period) && (
            <Button inline onPress={() => setForm('lift')}>
              有一条不应计
            </Button>
          )}
        </View>
      )}
      {form === 'given' && (
        <GivenForm
          items={givable}
          busy={entering.busy}
          onCancel={() => setForm(null)}
          onSave={(one) => void save({ given: [...plain.given, one] })}
        />
      )}
      {form === 'lift' && (
        <LiftForm
          sheet={sheet}
          busy={entering.busy}
          onCancel={() => setForm(null)}
          onSave={(one) => void save({ lifted: [...plain.lifted, one] })}
        />
      )}
    </Section>
  )
}
