/** All my patrols, newest first, each with its ribbon. */
import { cloudDay } from '@/services/cloudClock'
import { openPage, toToday } from '@/services/pages'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { outboxStateLabel } from '@/outbox'
import { monthWord } from '@/words/dayWords'
import { PatrolCard } from './PatrolCard'
import { byMonth, useHistory } from './useHistory'

const open = (patrolId: string) => openPage(`/pages/patrol/result/index?patrolId=${patrolId}`)

export default function HistoryPage() {
  const { me, list, undelivered } = useHistory()
  if (me.state === 'ready' && !me.value.person) {
    return (
      <Screen>
        <Empty
          icon="person"
          title="这里是河长的巡河记录"
          detail="绑定河长身份后，您走过的每一次都会在这里。"
          action="我是河长，去绑定"
          onPress={() => openPage('/own/bind/index')}
        />
      </Screen>
    )
  }
  const today = cloudDay()
  return (
    <Screen>
      {undelivered.length > 0 && (
        <Rows>
          {undelivered.map(({ id, title, state }) => (
            <ListRow
              key={id}
              icon="upload"
              title={title}
              detail={outboxStateLabel[state]}
              onPress={() => open(id)}
            />
          ))}
        </Rows>
      )}
      <Listed
        list={list}
        more="再看更早的"
        empty={
          <Empty
            title="还没有巡河记录"
            detail="走完第一次，这里就有了。"
            action="去看今天的任务"
            onPress={toToday}
          />
        }
      >
        {(patrols) =>
          byMonth(patrols).map(({ key, patrols: ofMonth }) => (
            <Section key={key} title={monthWord(key)}>
              {ofMonth.map((patrol) => (
                <PatrolCard key={patrol.id} patrol={patrol} today={today} onOpen={() => open(patrol.id)} />
              ))}
            </Section>
          ))
        }
      </Listed>
    </Screen>
  )
}
