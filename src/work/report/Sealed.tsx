/** The office's way to learn who reported: it leads to a request that a second person decides, never to a name. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { hasRole, useMe } from '@/hooks/useMe'
import { openPage } from '@/services/pages'

export function Sealed({ reportId }: { readonly reportId: string }) {
  const me = useMe()
  const [more, showMore] = useState(false)
  if (!hasRole(me.value, 'office')) return null
  // Needed once in years, and nothing to touch by the way.
  if (!more) {
    return (
      <View className="report__sealed">
        <Button kind="quiet" label="更多：举报人身份" onPress={() => showMore(true)}>
          更多
        </Button>
      </View>
    )
  }
  return (
    <View className="report__sealed">
      <Button kind="quiet" onPress={() => openPage(`/office/vault/unsealings?reportId=${reportId}`)}>
        申请解封举报人身份
      </Button>
    </View>
  )
}
