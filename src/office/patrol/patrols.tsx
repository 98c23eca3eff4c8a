/** The ledger of patrols, with the answers to explanations given in it. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { UndoBar } from '@/office/kit/UndoBar'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { openPage } from '@/services/pages'
import { leave } from '@/services/unsaved'
import { Several } from './Several'
import { PatrolPane } from './PatrolPane'
import { columnsOf, PatrolLine, type PatrolEntry } from './columns'
import { Filters } from './Filters'
import { totalsWords } from './totalsWords'
import { everything, usePatrols, type PatrolFilter } from './usePatrols'
import { useReview } from './useReview'
import './patrols.scss'

export default function PatrolsPage() {
  const { filter, narrow, asked, list, totals, chosen, choose, goOn } = usePatrols()
  const wide = useWide()
  const review = useReview({ onDecided: (patrolId) => wide && goOn(nextOf(patrolId) ?? patrolId) })
  /** The one after it that waits for an answer as well, else the first that does. */
  const nextOf = (patrolId: string) => {
    const next = (patrol: PatrolEntry) => patrol.id !== patrolId && waits(patrol)
    const here = list.items.findIndex(({ id }) => id === patrolId)
    return (list.items.slice(here + 1).find(next) ?? list.items.find(next))?.id
  }
  const [ticked, tick] = useState<readonly string[]>([])
  const waits = ({ id, status }: PatrolEntry) => status === 'explained' && review.decided[id] === undefined
  const together = list.items.filter((patrol) => ticked.includes(patrol.id) && waits(patrol))
  /** The first tick puts several in the place of the one that is open; more of them change nothing that is written. */
  const tickMore = (ids: readonly string[]) =>
    together.length === 0 || ids.length === 0 ? leave(() => tick(ids)) : tick(ids)
  const today = useCloudDay()
  useTableKeys(() => choose(null))
  const open = ({ id }: PatrolEntry) => (wide ? choose(id) : openPage(`/office/patrol/patrol?patrolId=${id}`))

  return (
    <Desk section="patrols">
      <TwoPane
        head={
          <>
            <Filters filter={filter} today={today} asked={asked} list={list} onNarrow={narrow} />
            {asked && totals.value && <Text className="patrols__totals">{totalsWords(totals.value)}</Text>}
          </>
        }
        list={
          <Listed
            list={list}
            more="再看更早的"
            empty={<Nothing filter={filter} onAll={() => narrow(everything)} />}
          >
            {(patrols) => (
              <RecordList
                caption="巡河台账"
                columns={columnsOf(review.decided, today)}
                records={patrols}
                keyOf={({ id }) => id}
                nameOf={({ personName, reachName }) => `${personName} ${reachName}`}
                current={chosen}
                selected={together.map(({ id }) => id)}
                {...(list.items.some(waits) ? { onSelect: tickMore } : {})}
                mayTick={waits}
                onOpen={open}
                line={(patrol) => (
                  <PatrolLine
                    key={patrol.id}
                    patrol={patrol}
                    status={review.decided[patrol.id] ?? patrol.status}
                    today={today}
                    onPress={() => open(patrol)}
                  />
                )}
              />
            )}
          </Listed>
        }
        detail={
          together.length > 0 ? (
            <Several patrols={together} review={review} onAnswered={() => tick([])} />
          ) : chosen ? (
            <PatrolPane key={chosen} patrolId={chosen} review={review} />
          ) : (
            <Empty icon="river" title="点一条记录，在这里看" detail="轨迹、清单、照片和本人说明都在一起" />
          )
        }
      />
      <UndoBar sentence={review.waiting} onUndo={review.undo} />
    </Desk>
  )
}

function Nothing({ filter, onAll }: { readonly filter: PatrolFilter; readonly onAll: () => void }) {
  const { status, way, reach, person, village, days } = filter
  const narrowed = way !== 'all' || reach || person || village || days.span !== 'all'
  if (status === 'explained' && !narrowed) {
    return (
      <Empty
        allDone
        title="没有等您答复的"
        detail="河长写了说明，就会出现在这里"
        action="看全部记录"
        onPress={onAll}
      />
    )
  }
  if (status === 'all' && !narrowed) {
    return <Empty title="还没有巡河记录" detail="河长结束第一次巡河后，会出现在这里" />
  }
  return <Empty icon="search" title="没有这样的记录" action="看全部记录" onPress={onAll} />
}
