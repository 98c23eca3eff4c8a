/** One tap makes a rectification of a clue that is true, or opens the one that was made. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { useSend } from '@/hooks/useSend'
import { openPage } from '@/services/pages'
import { sentenceOf } from '@domain/contract/problems'

export function ToRectification({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { busy, problem, send } = useSend('clue.rectify')
  const turn = async () => {
    const made = await send({ id })
    if (!made) return
    onDone()
    await openPage(`/office/register/entry?of=rectification&id=${made.rectificationId}`)
  }
  return (
    <View className="register__form">
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Button kind="main" busy={busy} onPress={() => void turn()}>
        属实，转整改
      </Button>
    </View>
  )
}
