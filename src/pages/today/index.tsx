import { View, Text } from '@tarojs/components'
import { waterKindLabel } from '@domain/register/reach'

export default function TodayPage() {
  return (
    <View>
      <Text>{waterKindLabel.river}</Text>
    </View>
  )
}
