/** All random checks, also those that were dropped: none can be kept quiet because of what it drew. */
import { useShareAppMessage } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Tag } from '@/components/Tag'
import { usePages } from '@/hooks/usePages'
import { monthDay } from '@/words/dayWords'
import { drawTone } from '@/components/drawTone'
import { openPage } from '@/services/pages'
import { drawStates } from '@domain/draw/terms'

export default function DrawsPage() {
  const list = usePages('draw.list', {}, { cache: true })
  useShareAppMessage(() => ({ title: '河道随机抽查，谁都能重抽', path: '/public/draws/index' }))
  return (
    <Screen quiet>
      <Listed
        list={list}
        more="再看更早的"
        empty={<Empty icon="search" title="还没有抽查" detail="每次抽查的名单和结果都在这里公开" />}
      >
        {(draws) => (
          <Rows>
            {draws.map(({ id, title, day, rule, size, total, state }) => (
              <ListRow
                key={id}
                title={title}
                detail={`${monthDay(day)}，${rule} ${total} 个里抽 ${size} 个`}
                aside={<Tag tone={drawTone[state]}>{drawStates[state]}</Tag>}
                onPress={() => openPage(`/public/draw/index?id=${id}`)}
              />
            ))}
          </Rows>
        )}
      </Listed>
    </Screen>
  )
}
