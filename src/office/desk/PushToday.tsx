/** Today's push in one line: how many groups it reached, and whether one of them needs the desk. */
import { View } from '@tarojs/components'
import { ListRow, Rows } from '@/components/ListRow'
import type { CallState } from '@/hooks/useCall'
import { countWords, isTroubled } from '@/words/pushWords'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'

export function PushToday({ of: { value } }: { readonly of: CallState<Output<'push.listDay'>> }) {
  if (!value || value.items.length === 0) return null
  const { day, items, planned } = value
  const open = () => openPage(`/office/push/pushes?day=${day}`)
  return (
    <View className="overview__rewards">
      <Rows>
        <ListRow
          icon={items.some(isTroubled) ? 'alert' : 'speech'}
          title={`每日一送 ${items.length} 个群`}
          detail={planned ? countWords(items) : '还没有排定'}
          onPress={open}
        />
      </Rows>
    </View>
  )
}
