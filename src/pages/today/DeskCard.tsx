/** For the office and the head chief: the way to all rooms of the desk. */
import Taro from '@tarojs/taro'
import { ListRow, Rows } from '@/components/ListRow'

export function DeskCard() {
  return (
    <Rows>
      <ListRow
        icon="people"
        title="河长办工作台"
        detail="全镇巡河、名册和规则，用电脑打开更宽敞"
        onPress={() => void Taro.navigateTo({ url: '/office/desk/overview' })}
      />
    </Rows>
  )
}
