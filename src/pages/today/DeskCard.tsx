/** For the office and the head chief: the way to their desk; the main thing here for those who walk no reach. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { speak } from '@/components/native/speak'
import './today.scss'

const open = () => void Taro.navigateTo({ url: '/office/overview/index' })

export function DeskCard({ alone }: { readonly alone: boolean }) {
  if (!alone) {
    return (
      <Rows>
        <ListRow icon="people" title="河长办工作台" detail="全镇巡河、待答复、名册" onPress={open} />
      </Rows>
    )
  }
  return (
    <View className="today__head">
      <Text className="today__sum" {...speak({ role: 'heading', level: 1 })}>
        河长办工作台
      </Text>
      <Text className="today__lead">全镇巡河、待答复的说明、名册和规则都在这里，用电脑打开更宽敞。</Text>
      <View className="today__resume">
        <Button kind="main" onPress={open}>
          打开工作台
        </Button>
      </View>
    </View>
  )
}
