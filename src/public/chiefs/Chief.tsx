/** One chief: name, post, role, and the reaches to walk to. */
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { Pressable } from '@/components/native/Pressable'
import { Tag } from '@/components/Tag'
import type { ItemOf } from '@/hooks/usePages'
import { roleLabel } from '@domain/identity/role'
import { openRiver } from '../components/publicWords'

export function Chief({ entry }: { readonly entry: ItemOf<'register.listChiefs'> }) {
  const { name, post, role, reaches } = entry
  return (
    <Card>
      <View className="chiefs__head">
        <Text className="chiefs__name">{name}</Text>
        <Tag tone="river">{roleLabel[role]}</Tag>
      </View>
      {post && <Text className="chiefs__post">{post}</Text>}
      {reaches.length > 0 ? (
        <View className="chiefs__reaches">
          {reaches.map(({ id, name: reach }) => (
            <Pressable key={id} className="chiefs__reach" label={`看${reach}`} onPress={() => openRiver(id)}>
              {reach}
            </Pressable>
          ))}
        </View>
      ) : (
        <Text className="chiefs__post">负责全镇的河</Text>
      )}
    </Card>
  )
}
