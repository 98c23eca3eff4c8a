/** One entry by hand: which item, how many points, why, and what proves it. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useTroubles } from '@/hooks/useTroubles'
import { newId } from '@/services/newId'
import { pointsOf, pointsText } from '@domain/assessment/points'
import { type Item, startsFull } from '@domain/assessment/ruleSet'
import { longestReason } from '@domain/assessment/sheet'
import { isBlank } from '@domain/contract/letters'
import { photos } from '@domain/register/kit/fields'
import { Choice } from '@/office/kit/Choice'
import { useUploads } from '@/office/kit/register/useUploads'
import { Photos } from '@/office/kit/register/fields/Photos'

const proofField = photos('佐证照片', { most: 6 })

interface GivenFormProps {
  /** That may be given or taken from. */
  readonly items: readonly Item[]
  readonly busy: boolean
  readonly onSave: (given: {
    id: string
    item: string
    points: number
    reason: string
    proof: string[]
  }) => void
  readonly onCancel: () => void
}

/** What is said by hand first; the others are named so only where the records do not know it. */
const inOrder = (items: readonly Item[]) =>
  [...items].sort((a, b) => Number(b.source === 'hand') - Number(a.source === 'hand'))

export function GivenForm({ items: givable, busy, onSave, onCancel }: GivenFormProps) {
  const items = inOrder(givable)
  const [id, setId] = useState('')
  const [key, setKey] = useState(items[0]?.key ?? '')
  const [points, setPoints] = useState('')
  const [reason, setReason] = useState('')
  const [proof, setProof] = useState<readonly string[]>([])
  const { uploading, waits, whileUploading } = useUploads()
  useEffect(() => void newId().then(setId), [])
  const item = items.find((each) => each.key === key)
  const read = pointsOf(points)
  const most = item?.most ?? 0
  const { said, isSound } = useTroubles({
    points: read === null || read > most ? `请填 0–${pointsText(most)}，最多一位小数` : null,
    reason: isBlank(reason) ? '请写一句原因' : null,
  })
  const save = () => {
    if (isSound() && read !== null && id !== '')
      onSave({ id, item: key, points: read, reason: reason.trim(), proof: [...proof] })
  }
  return (
    <Sheet open title="加一条人工评分" busy={busy} onClose={onCancel}>
      <Unsaved when={points !== '' || reason !== '' || proof.length > 0 || uploading} />
      <Choice
        label="哪一项"
        options={items.map(({ key: value, name }) => ({ value, label: name }))}
        value={key}
        onChange={setKey}
      />
      <TextField
        label={item && startsFull(item) ? '扣几分' : '给几分'}
        hint={item?.hint}
        error={said.points}
        value={points}
        maxLength={6}
        onChange={setPoints}
      />
      <TextField
        label="原因"
        error={said.reason}
        multiline
        maxLength={longestReason}
        value={reason}
        onChange={setReason}
      />
      <Photos
        {...{ field: proofField, value: proof, onChange: setProof, entryId: id }}
        {...{ entry: {}, names: {}, files: {}, whileUploading }}
      />
      <View className="assessment__buttons">
        <Button kind="main" busy={busy} {...waits} onPress={save}>
          存下
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onCancel}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
