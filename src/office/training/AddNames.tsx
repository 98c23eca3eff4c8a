/** Names for the list of a training: pasted from a table or typed, or people chosen from the register. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useSend } from '@/hooks/useSend'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { namesWritten } from '@domain/training/presence'
import { PersonPicker } from '@/office/kit/PersonPicker'

type Added = Output<'training.addPresent'>

interface AddNamesProps {
  readonly trainingId: string
  readonly onAdded: () => void
}

export function AddNames({ trainingId, onAdded }: AddNamesProps) {
  const [names, setNames] = useState('')
  const [choosing, setChoosing] = useState(false)
  const [said, setSaid] = useState<Added | null>(null)
  const { send, busy, problem } = useSend('training.addPresent')
  const add = async (personIds: readonly string[]) => {
    const added = await send({
      trainingId,
      names: personIds.length > 0 ? '' : names,
      personIds: [...personIds],
    })
    if (!added) return
    setSaid(added)
    if (personIds.length === 0) setNames(added.unclear.join('\n'))
    onAdded()
  }
  const several = namesWritten(names).length
  return (
    <View className="register__buttons">
      <Unsaved when={names !== ''} />
      <TextField
        label="登记姓名"
        hint="一行一个，可以从 Excel 里复制一列姓名粘贴进来"
        value={names}
        onChange={setNames}
        maxLength={4000}
        multiline
      />
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      {said && <Notice tone={said.unclear.length > 0 ? 'dueSoon' : 'done'}>{addedWords(said)}</Notice>}
      {several > 0 && (
        <Button busy={busy} onPress={() => void add([])}>
          {`登记这 ${several} 人`}
        </Button>
      )}
      <Button kind="quiet" onPress={() => setChoosing(true)}>
        从名册里选
      </Button>
      {choosing && (
        <PersonPicker
          onClose={() => setChoosing(false)}
          onPick={({ id }) => {
            setChoosing(false)
            void add([id])
          }}
        />
      )}
    </View>
  )
}

function addedWords({ added, known, unclear }: Added): string {
  const same = known > 0 ? `，${known} 人名单上已经有了` : ''
  const left = unclear.length > 0 ? `；名册里不止一位叫${unclear.join('、')}，请从名册里选` : ''
  return `登记了 ${added} 人${same}${left}`
}
