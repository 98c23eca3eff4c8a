/** A notice as a form: what it says and on which days. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { sentenceOf } from '@domain/contract/problems'
import { LONGEST, type Told, type useNotices } from './useNotices'

interface NoticeSheetProps {
  readonly desk: ReturnType<typeof useNotices>
  readonly draft: Told
}

export function NoticeSheet({ desk, draft }: NoticeSheetProps) {
  const { known, troubles, change, saving, close, removing } = desk
  const remove = () => {
    close()
    removing.remove(draft.id, '通知已删除')
  }
  return (
    <Sheet open title={known ? '改通知' : '加一条通知'} busy={saving.busy} onClose={close}>
      <Unsaved when={desk.unsaved} />
      <TextField
        label="要通知的话"
        placeholder="例如：明天起有大暴雨，巡河请先顾安全，不下水、不靠近急流"
        multiline
        value={draft.text}
        onChange={(text) => change({ text })}
        maxLength={LONGEST}
        hint={`${draft.text.length} / ${LONGEST} 字`}
        error={troubles?.text}
      />
      <DateField label="从哪天" value={draft.from} onChange={(from) => change({ from })} />
      <DateField
        label="到哪天"
        value={draft.until}
        onChange={(until) => change({ until })}
        hint="这一天还算，过后自动不再出现"
        error={troubles?.until}
      />
      {saving.problem && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
      <View className="push-notices__buttons">
        <Button kind="main" busy={saving.busy} onPress={() => void desk.save()}>
          {known ? '保存' : '加上'}
        </Button>
        {known && (
          <Button kind="quiet" disabled={saving.busy} onPress={remove}>
            删除这条通知
          </Button>
        )}
        <Button kind="quiet" disabled={saving.busy} onPress={close}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
