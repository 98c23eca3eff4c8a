/** The daily push before and after its hour: what goes to which group, by which road, and what became of it. */
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { Unsaved } from '@/components/Unsaved'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { addDays } from '@domain/calendar/day'
import { DayChoice } from '@/office/kit/DayChoice'
import { UndoBar } from '@/office/kit/UndoBar'
import { openPage } from '@/services/pages'
import { columns, PushLine } from './columns'
import { NothingToSend, Preview } from './DayWords'
import { PushPane } from './PushPane'
import { usePushes } from './usePushes'
import './pushes.scss'

export default function PushesPage() {
  const desk = usePushes()
  const { today, day, of, acts, drafts, chosen, choose } = desk
  const wide = useWide()
  useTableKeys(() => choose(null))
  const planned = of.value?.planned ?? false
  const pane = chosen && (
    <PushPane key={chosen.id} push={chosen} planned={planned} today={today} acts={acts} drafts={drafts} />
  )
  const near = [
    { day: today, label: '今天' },
    { day: addDays(today, 1), label: '明天' },
  ]
  return (
    <Desk section="pushes">
      <Unsaved when={drafts.unsaved} />
      {desk.troubled > 0 && (
        <Notice tone="overdue" onPress={() => desk.show(today)}>
          {`今天有 ${desk.troubled} 个群没有送到`}
        </Notice>
      )}
      {of.value?.mayMove && (
        <Notice tone="dueSoon" onPress={() => openPage('/office/calendar/holidays')}>
          {`这一年的放假安排还没有，这天送不送，公布后可能会变`}
        </Notice>
      )}
      {acts.said && <Notice tone="done">{acts.said}</Notice>}
      <TwoPane
        head={<DayChoice day={day} near={near} onChange={desk.show} />}
        list={desk.known ? <Listing desk={desk} /> : <Skeleton shape="rows" count={4} />}
        detail={pane ?? <Empty title="点一个群，在这里看" detail="改文字、同意、这天不送，都在这里办" />}
      />
      {!wide && pane && !acts.asking && (
        <Sheet open title="送给这个群" onClose={() => choose(null)}>
          {pane}
        </Sheet>
      )}
      {acts.asking && (
        <ConfirmSheet
          open
          title={`再送一次给${acts.asking.groupName}？`}
          detail="上次企业微信没有明确回答，可能已经送到。先看看群里有没有；再送的话，群里可能出现两遍。"
          confirm="再送一次"
          busy={acts.busy}
          onConfirm={() => acts.asking && void acts.resend(acts.asking)}
          onCancel={acts.keep}
        />
      )}
      <UndoBar
        sentence={acts.cancelled && `${acts.cancelled.groupName}这天不送了`}
        onUndo={() => void acts.undo()}
      />
    </Desk>
  )
}

function Listing({ desk }: { readonly desk: ReturnType<typeof usePushes> }) {
  const { of, pushes, day, today, chosen, choose, show } = desk
  return (
    <Fetched of={of} shape="rows" count={4}>
      {({ working, planned }) => (
        <>
          {pushes.length === 0 && <NothingToSend day={day} today={today} working={working} onShow={show} />}
          {pushes.length > 0 && !planned && <Preview day={day} today={today} />}
          {pushes.length > 0 && (
            <RecordList
              caption="要送的群"
              columns={columns}
              records={pushes}
              keyOf={({ id }) => id}
              nameOf={({ groupName }) => groupName}
              current={chosen?.id ?? null}
              onOpen={({ id }) => choose(id)}
              line={(push) => <PushLine key={push.id} push={push} onPress={() => choose(push.id)} />}
            />
          )}
        </>
      )}
    </Fetched>
  )
}
