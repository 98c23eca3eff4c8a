/** One group on a phone of the office, or the form for a new one. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { Desk } from '@/office/kit/desk/Desk'
import { useCall } from '@/hooks/useCall'
import { GroupPane } from './GroupPane'

export default function GroupPage() {
  const { params } = useRouter()
  const [groupId, setGroupId] = useState(params.groupId ?? 'new')
  const stored = useCall('push.listGroups', {}, { cache: true })
  return (
    <Desk section="groups">
      <View className="group-page">
        <GroupPane
          key={groupId}
          groupId={groupId}
          stored={stored}
          onSaved={(saved) => {
            setGroupId(saved)
            void stored.reload()
          }}
        />
      </View>
    </Desk>
  )
}
