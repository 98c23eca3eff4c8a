/** The register of groups that get the daily push. */
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { GroupPane } from './GroupPane'
import { columns, GroupLine } from './columns'
import { inOrder, useGroups } from './useGroups'
import './groups.scss'

export default function GroupsPage() {
  const { stored, chosen, choose } = useGroups()
  const wide = useWide()
  useTableKeys(() => choose(null))
  const open = (id: string) =>
    wide ? choose(id) : void Taro.navigateTo({ url: `/office/push/group/group?groupId=${id}` })
  const add = () => open('new')
  const some = (stored.value?.items.length ?? 0) > 0

  return (
    <Desk section="groups">
      <TwoPane
        head={
          some && (
            <View className="groups__head">
              <Button inline onPress={add}>
                添加群
              </Button>
            </View>
          )
        }
        list={
          <Fetched of={stored} shape="rows" count={4}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty
                  icon="people"
                  title="还没有群"
                  detail="添加后，每个工作日早上自动写好要送的话"
                  action="添加群"
                  onPress={add}
                />
              ) : (
                <RecordList
                  caption="群"
                  columns={columns}
                  records={inOrder(items)}
                  keyOf={({ id }) => id}
                  nameOf={({ name }) => name}
                  current={chosen}
                  onOpen={({ id }) => open(id)}
                  line={(group) => <GroupLine key={group.id} group={group} onPress={() => open(group.id)} />}
                />
              )
            }
          </Fetched>
        }
        detail={
          chosen ? (
            <GroupPane
              key={chosen}
              groupId={chosen}
              stored={stored}
              onSaved={(id) => {
                choose(id)
                void stored.reload()
              }}
            />
          ) : (
            <Empty icon="people" title="点一个群，在这里看" detail="时间、联络人、机器人和微信群都在一起" />
          )
        }
      />
    </Desk>
  )
}
