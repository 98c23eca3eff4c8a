/** For the office and the head chief: the way to all rooms of the desk. */
import { ListRow, Rows } from '@/components/ListRow'
import { openPage } from '@/services/pages'

export function DeskCard() {
  return (
    <Rows>
      <ListRow
        icon="people"
        title="河长办工作台"
        detail="全镇巡河、名册和规则，用电脑打开更宽敞"
        onPress={() => openPage('/office/desk/overview')}
      />
    </Rows>
  )
}
