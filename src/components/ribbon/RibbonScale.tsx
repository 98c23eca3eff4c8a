/** The scale below a river: 0 upstream, half, the whole length. */
import { Text, View } from '@tarojs/components'
import { speak } from '../native/speak'

export function RibbonScale({ length }: { readonly length: number }) {
  const inKilometres = length >= 1000
  const figure = (metres: number) =>
    inKilometres ? String(Math.round(metres / 10) / 100) : String(Math.round(metres))
  return (
    <View className="ribbon__scale" {...speak({ hidden: true })}>
      <Text className="ribbon__tick ribbon__tick--start">0</Text>
      <Text className="ribbon__tick">{figure(length / 2)}</Text>
      <Text className="ribbon__tick ribbon__tick--end">
        {inKilometres ? `${figure(length)} 公里` : `${figure(length)} 米`}
      </Text>
    </View>
  )
}
