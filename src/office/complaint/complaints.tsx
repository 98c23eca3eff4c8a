/** 投诉建议 on the desk: what waits first, each with the day by which it is answered; nobody sees who wrote. */
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow } from '@/components/ListRow'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { Tag } from '@/components/Tag'
import { useChosen } from '@/hooks/useChosen'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import type { TableColumn } from '@/components/tableColumn'
import type { Tone } from '@/styles/tokens'
import { monthDay } from '@/words/dayWords'
import { type ComplaintStanding, complaintKindLabel } from '@domain/complaint/words'
import { PrintButton } from '@/office/kit/PrintButton'
import { RoomHead } from '@/office/kit/RoomHead'
import { ComplaintPane } from './ComplaintPane'

type Complaint = ItemOf<'complaint.list'>

const tones: Record<ComplaintStanding, readonly [Tone, string]> = {
  answered: ['done', '已答复'],
  waiting: ['plain', '待答复'],
  dueSoon: ['dueSoon', '快到期'],
  late: ['overdue', '已超期'],
}

const choices = [
  { value: 'open', label: '待答复' },
  { value: 'all', label: '全部' },
] as const

export default function ComplaintsPage() {
  const { id } = useRouter().params
  const [shown, setShown] = useState<'open' | 'all'>(id ? 'all' : 'open')
  const [chosen, choose] = useChosen('id')
  const list = usePages('complaint.list', shown === 'open' ? { open: true } : {})
  const wide = useWide()
  useTableKeys(() => choose(null))
  const pane = chosen && <ComplaintPane key={chosen} id={chosen} onAnswered={() => void list.reload()} />
  return (
    <Desk section="complaints">
      <TwoPane
        head={
          <RoomHead>
            <SegmentedControl label="哪些" options={choices} value={shown} onChange={setShown} />
            <PrintButton list={list} />
          </RoomHead>
        }
        list={
          <Listed
            list={list}
            more="再看更早的"
            empty={<Empty allDone title="没有待答复的" detail="有人写投诉建议，会列在这里" />}
          >
            {(complaints) => (
              <RecordList
                caption="投诉建议"
                columns={columns}
                records={complaints}
                keyOf={(complaint) => complaint.id}
                nameOf={({ text }) => text}
                current={chosen}
                onOpen={(complaint) => choose(complaint.id)}
                line={(complaint) => (
                  <ListRow
                    key={complaint.id}
                    title={complaint.text}
                    detail={`${complaintKindLabel[complaint.kind]}，${monthDay(complaint.day)}`}
                    aside={<Standing complaint={complaint} />}
                    onPress={() => choose(complaint.id)}
                  />
                )}
              />
            )}
          </Listed>
        }
        detail={pane ?? <Empty icon="speech" title="点一件，在这里看" detail="五个工作日内答复" />}
      />
      {!wide && pane && (
        <Sheet open title="投诉建议" onClose={() => choose(null)}>
          {pane}
        </Sheet>
      )}
    </Desk>
  )
}

function Standing({ complaint }: { readonly complaint: Complaint }) {
  const [tone, word] = tones[complaint.standing]
  return <Tag tone={tone}>{word}</Tag>
}

const columns: readonly TableColumn<Complaint>[] = [
  { key: 'kind', title: '类别', width: '72px', cell: ({ kind }) => complaintKindLabel[kind] },
  { key: 'text', title: '内容', cell: ({ text }) => text },
  { key: 'day', title: '收到', width: '88px', cell: ({ day }) => monthDay(day) },
  { key: 'due', title: '期限', width: '88px', cell: ({ dueDay }) => monthDay(dueDay) },
  { key: 'state', title: '状态', width: '112px', cell: (complaint) => <Standing complaint={complaint} /> },
]
