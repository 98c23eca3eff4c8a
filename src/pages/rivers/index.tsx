/** Everyone's way to a river: by its name or by village. */
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { TextEntry } from '@/components/native/TextEntry'
import { Screen } from '@/components/Screen'
import { VillageChoice } from '@/components/VillageChoice'
import type { ItemOf } from '@/hooks/usePages'
import { distanceText } from '@domain/patrol/figureText'
import { waterKindLabel, waterLevelLabel } from '@domain/register/reach'
import { useRivers } from './useRivers'
import './rivers.scss'

export default function RiversPage() {
  const { name, setName, village, setVillage, list, searching } = useRivers()
  useShareAppMessage(() => ({ title: '查一查身边的河谁在管', path: '/pages/rivers/index' }))
  return (
    <Screen>
      <View className="rivers__search">
        <TextEntry
          kind="search"
          label="河流名称"
          placeholder="河流名称"
          value={name}
          onChange={setName}
          maxLength={20}
        />
        <VillageChoice village={village} onChange={setVillage} />
      </View>
      <Listed
        list={list}
        more="再看更多"
        empty={
          searching ? (
            <Empty
              icon="search"
              title="没有找到这条河"
              detail="换一个字试试，写名字的一部分就行"
              action="看全部河流"
              onPress={() => {
                setName('')
                setVillage(null)
              }}
            />
          ) : (
            <Empty title="还没有河流" detail="河长办登记后，会列在这里" />
          )
        }
      >
        {(reaches) => (
          <Rows>
            {reaches.map((reach) => (
              <River key={reach.id} reach={reach} />
            ))}
          </Rows>
        )}
      </Listed>
    </Screen>
  )
}

function River({
  reach: { id, name, level, kind, village, length },
}: {
  readonly reach: ItemOf<'register.listReaches'>
}) {
  return (
    <ListRow
      title={name}
      detail={[village, `${waterLevelLabel[level]}${waterKindLabel[kind]}`].filter(Boolean).join('，')}
      aside={distanceText(length, 'nearest')}
      onPress={() => void Taro.navigateTo({ url: `/public/river/index?reachId=${id}` })}
    />
  )
}
