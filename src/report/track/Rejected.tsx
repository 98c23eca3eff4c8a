/** 不予受理 is no dead end: one may report it anew with what was missing, or ring the office. */
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { useCall } from '@/hooks/useCall'
import './track.scss'

export function Rejected() {
  const { value } = useCall('register.getTownship', {}, { cache: true })
  const phone = value?.officePhone ?? ''
  const ring = () => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  return (
    <Card>
      <View className="track__next">还是觉得要办的话，补上照片或说得更细，再报一次；也可以打电话问。</View>
      <View className="track__buttons">
        <Button onPress={() => void Taro.navigateTo({ url: '/report/new/index' })}>补充后再报</Button>
        {phone !== '' && (
          <Button label={`打电话给河长办，${phone}`} onPress={ring}>
            打电话给河长办
          </Button>
        )}
      </View>
    </Card>
  )
}
