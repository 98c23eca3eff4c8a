/** The board behind the card in a group: who has walked, who still has to, how the reaches stand, one button to begin. */
import { Coming } from '@/components/Coming'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Unfinished } from '@/pages/today/Unfinished'
import { useToday } from '@/pages/today/useToday'
import { openPage } from '@/services/pages'
import { reportProblem } from '../components/publicWords'
import { MainAction } from './MainAction'
import { Reaches } from './Reaches'
import { Standing } from './Standing'
import { useBoard } from './useBoard'
import { Walks } from './Walks'
import './board.scss'

export default function BoardPage() {
  const { board, entry, unknown } = useBoard()
  const today = useToday()
  if (unknown) return <NoSuchGroup />
  // Until it is known who this is, no button: it would change under the thumb.
  const known = today.me.state === 'failed' || (today.me.state === 'ready' && settled(today))
  return (
    <Screen action={known && !today.resumable && <MainAction {...today} />}>
      {today.resumable && <Unfinished recording={today.resumable} />}
      <Fetched of={board}>
        {(value) => (
          <>
            <Standing board={value} entry={entry} />
            <Coming lines={value.coming ?? []} today={value.day} />
            <Walks board={value} />
            <Reaches ribbons={value.ribbons} />
            <Rows>
              {value.surveys?.map(({ id, title }) => (
                <ListRow
                  key={id}
                  icon="speech"
                  title={title}
                  detail="问卷，不用登录，不记姓名"
                  onPress={() => openPage(`/public/survey/index?id=${id}`)}
                />
              ))}
              <ListRow
                icon="place"
                title="问题地图"
                detail={value.openReports > 0 ? `${value.openReports} 件正在办` : '现在没有正在办的问题'}
                onPress={() => openPage('/public/map/index')}
              />
            </Rows>
          </>
        )}
      </Fetched>
    </Screen>
  )
}

const settled = ({ me, today }: ReturnType<typeof useToday>) => !me.value?.person || today.state !== 'loading'

function NoSuchGroup() {
  return (
    <Screen>
      <Empty
        icon="search"
        title="没有找到这个群"
        detail="卡片可能旧了，请点群里最新的一张。看到河里有问题，在这里也能报。"
        action="我要举报"
        onPress={() => reportProblem()}
      />
    </Screen>
  )
}
