/** Today of those without a role: find a river and who answers for it; chiefs bind here. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { speak } from '@/components/native/speak'
import './today.scss'

export function Resident() {
  return (
    <>
      <View className="today__head">
        <Text className="today__sum" {...speak({ role: 'heading', level: 1 })}>
          这条河，谁在管？
        </Text>
        <Text className="today__lead">查一查家门口的河由谁负责，多长，最近巡过没有。</Text>
      </View>
      <View className="today__search">
        <View {...speak({ hidden: true })}>
          <RiverRibbon label="" length={1} covered={[{ from: 0, to: 1 }]} shape="line" size="small" />
        </View>
        <Button kind="main" onPress={() => void Taro.switchTab({ url: '/pages/rivers/index' })}>
          找一条河
        </Button>
      </View>
      <Rows>
        <ListRow
          icon="person"
          title="我是河长"
          detail="用手机号或邀请码绑定身份"
          onPress={() => void Taro.navigateTo({ url: '/pages/bind/index' })}
        />
      </Rows>
    </>
  )
}
