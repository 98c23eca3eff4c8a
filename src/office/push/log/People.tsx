/** The reminders of persons: counted by state, listed page by page, one open beside the list. */
import { View } from '@tarojs/components'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Listed } from '@/components/Listed'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { Sheet } from '@/components/Sheet'
import { useWide } from '@/hooks/useWide'
import { reminderStateLabel, reminderStates, type ReminderState } from '@domain/reminder/reminder'
import { Choice } from '@/office/kit/Choice'
import { columns, ReminderLine } from './columns'
import { ReminderPane } from './ReminderPane'
import type { useLog } from './useLog'

type Log = ReturnType<typeof useLog>

const options = [
  { value: 'all' as const, label: '全部情况' },
  ...reminderStates.map((state) => ({ value: state, label: reminderStateLabel[state] })),
]

export function People({ log }: { readonly log: Log }) {
  const { state, setState, list, chosen, choose, resending } = log
  const wide = useWide()
  const pane = chosen && <ReminderPane reminder={chosen} resending={resending} />
  return (
    <>
      <Counts of={log.counts} />
      <TwoPane
        head={
          <View className="log__filter">
            <Choice label="情况" options={options} value={state} onChange={setState} />
          </View>
        }
        list={
          <Listed list={list} more="再看更多" empty={<Nothing state={state} />}>
            {(reminders) => (
              <RecordList
                caption="个人提醒"
                columns={columns}
                records={reminders}
                keyOf={({ id }) => id}
                nameOf={({ name }) => name}
                current={chosen?.id ?? null}
                onOpen={({ id }) => choose(id)}
                line={(one) => <ReminderLine key={one.id} reminder={one} onPress={() => choose(one.id)} />}
              />
            )}
          </Listed>
        }
        detail={pane ?? <Empty icon="person" title="点一条，在这里看" detail="没发出的，可以再发一次" />}
      />
      {!wide && pane && !resending.asking && (
        <Sheet open title="这条提醒" onClose={() => choose(null)}>
          {pane}
        </Sheet>
      )}
    </>
  )
}

const bad: readonly ReminderState[] = ['failed', 'unclear']

function Counts({ of }: { readonly of: Log['counts'] }) {
  return (
    <Fetched of={of} shape="figures" count={1}>
      {({ counts }) =>
        counts.length > 0 && (
          <View className="log__card">
            <Figures>
              {counts.map(({ state, count }) => (
                <NumberFigure
                  key={state}
                  value={count}
                  unit="条"
                  word={reminderStateLabel[state]}
                  tone={bad.includes(state) ? 'overdue' : 'ink'}
                />
              ))}
            </Figures>
          </View>
        )
      }
    </Fetched>
  )
}

function Nothing({ state }: { readonly state: ReminderState | 'all' }) {
  if (state !== 'all') return <Empty title={`没有“${reminderStateLabel[state]}”的`} />
  return <Empty icon="person" title="这天没有个人提醒" detail="有要巡的河段、要办的事，会一人一条发到微信" />
}
