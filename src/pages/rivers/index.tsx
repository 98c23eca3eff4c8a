/** Everyone's way to a river: near, one's own, by its name, its village, or how it stands; or on the map. */
import { cloudDay } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { TextEntry } from '@/components/native/TextEntry'
import { Screen } from '@/components/Screen'
import { SegmentedControl } from '@/components/SegmentedControl'
import { VillageChoice } from '@/components/VillageChoice'
import type { ItemOf } from '@/hooks/usePages'
import { Choice } from '@/office/kit/Choice'
import { dayWords } from '@/words/dayWords'
import { distanceText } from '@domain/patrol/figureText'
import { waterKindLabel, waterLevelLabel } from '@domain/register/reach'
import { Nearby } from './Nearby'
import { type RiversState, type RiverState, useRivers } from './useRivers'
import './rivers.scss'

const states: readonly { value: RiverState; label: string }[] = [
  { value: 'any', label: '全部情况' },
  { value: 'open', label: '有在办的问题' },
  { value: 'unwalked', label: '7 天内没巡' },
  { value: 'walked', label: '7 天内巡过' },
]

export default function RiversPage() {
  const page = useRivers()
  const { whose, choose, walks, name, setName, village, setVillage, state, setState } = page
  useShareAppMessage(() => ({ title: '查一查身边的河谁在管', path: '/pages/rivers/index' }))
  return (
    <Screen>
      <View className="rivers__search">
        <SegmentedControl
          label="哪些河"
          options={[
            { value: 'near', label: '附近' },
            ...(walks ? [{ value: 'mine' as const, label: '我的' }] : []),
            { value: 'all', label: '全部' },
          ]}
          value={whose}
          onChange={choose}
        />
        <TextEntry
          kind="search"
          label="河流名称"
          placeholder="河流名称"
          value={name}
          onChange={setName}
          maxLength={20}
        />
        <View className="rivers__choices">
          <VillageChoice village={village} onChange={setVillage} />
          <Choice label="情况" options={states} value={state} onChange={setState} />
        </View>
      </View>
      {whose === 'near' && <Nearby page={page} />}
      <Rivers page={page} />
      <Rows>
        <ListRow
          icon="place"
          title="在地图上看"
          detail="河流和正在办的问题"
          onPress={() => openPage('/public/map/index')}
        />
      </Rows>
    </Screen>
  )
}

function Rivers({ page: { list, searching, showAll, whose } }: { readonly page: RiversState }) {
  return (
    <Listed
      list={list}
      more="再看更多"
      empty={
        searching ? (
          <Empty
            icon="search"
            title="没有找到这样的河"
            detail={whose === 'near' ? '1 公里以内没有登记的河' : '换一个字试试，写名字的一部分就行'}
            action="看全部河流"
            onPress={showAll}
          />
        ) : whose === 'mine' ? (
          <Empty
            title="还没有您的河段"
            detail="河长办任命后，会列在这里"
            action="看全部河流"
            onPress={showAll}
          />
        ) : (
          <Empty title="还没有河流" detail="河长办登记后，会列在这里" />
        )
      }
    >
      {(rivers) => (
        <Rows>
          {rivers.map((river) => (
            <River key={river.id} river={river} />
          ))}
        </Rows>
      )}
    </Listed>
  )
}

function River({ river }: { readonly river: ItemOf<'river.list'> }) {
  const { id, name, level, kind, village, length, away, walkedOn, open } = river
  const detail = [
    village,
    `${waterLevelLabel[level]}${waterKindLabel[kind]}`,
    walkedOn ? `${dayWords(walkedOn, cloudDay())}巡过` : '还没有巡河记录',
    open > 0 ? `在办 ${open} 件` : '',
  ]
  return (
    <ListRow
      title={name}
      detail={detail.filter(Boolean).join('，')}
      aside={away === undefined ? distanceText(length, 'nearest') : `离您 ${distanceText(away, 'nearest')}`}
      onPress={() => openPage(`/public/river/index?reachId=${id}`)}
    />
  )
}
