/** 随机抽查 on the desk: a list is fixed, drawn, and what is found is written down. */
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { drawTone } from '@/components/drawTone'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow } from '@/components/ListRow'
import { Sheet } from '@/components/Sheet'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { useChosen } from '@/hooks/useChosen'
import { hasRole, useMe } from '@/hooks/useMe'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { monthDay } from '@/words/dayWords'
import { drawStates } from '@domain/draw/terms'
import { PrintButton } from '@/office/kit/PrintButton'
import { RoomHead } from '@/office/kit/RoomHead'
import { DrawForm } from './DrawForm'
import { DrawPane } from './DrawPane'

type Draw = ItemOf<'draw.list'>

/** In place of an id: the form for a new one. */
const fresh = 'new'

export default function OfficeDrawsPage() {
  const [chosen, choose, goOn] = useChosen('id')
  const list = usePages('draw.list', {})
  const wide = useWide()
  const mayDraw = hasRole(useMe().value, 'office')
  useTableKeys(() => choose(null))
  const changed = () => void list.reload()
  const fixed = (id: string) => {
    goOn(id)
    changed()
  }
  const pane =
    chosen === null ? null : chosen === fresh ? (
      <DrawForm onFixed={fixed} />
    ) : (
      <DrawPane key={chosen} id={chosen} mayDraw={mayDraw} onChanged={changed} />
    )
  return (
    <Desk section="draws">
      <TwoPane
        head={
          <RoomHead>
            {mayDraw && (
              <Button kind="main" inline onPress={() => choose(fresh)}>
                建一次抽查
              </Button>
            )}
            <PrintButton list={list} />
          </RoomHead>
        }
        list={
          <Listed
            list={list}
            more="再看更早的"
            empty={<Empty icon="search" title="还没有抽查" detail="建一次，名单和规则先公开，再当场抽" />}
          >
            {(draws) => (
              <RecordList
                caption="随机抽查"
                columns={columns}
                records={draws}
                keyOf={({ id }) => id}
                nameOf={({ title }) => title}
                current={chosen}
                onOpen={({ id }) => choose(id)}
                line={(draw) => (
                  <ListRow
                    key={draw.id}
                    title={draw.title}
                    detail={`${monthDay(draw.day)}，${draw.total} 个里抽 ${draw.size} 个`}
                    aside={<State draw={draw} />}
                    onPress={() => choose(draw.id)}
                  />
                )}
              />
            )}
          </Listed>
        }
        detail={pane ?? <Empty icon="search" title="点一次，在这里看" detail="抽取和登记结果都在这里" />}
      />
      {!wide && pane && (
        <Sheet open title={chosen === fresh ? '建一次抽查' : '这次抽查'} onClose={() => choose(null)}>
          {pane}
        </Sheet>
      )}
    </Desk>
  )
}

const State = ({ draw: { state } }: { readonly draw: Draw }) => (
  <Tag tone={drawTone[state]}>{drawStates[state]}</Tag>
)

const columns: readonly TableColumn<Draw>[] = [
  { key: 'title', title: '抽查', cell: ({ title }) => title },
  { key: 'rule', title: '范围', cell: ({ rule }) => rule },
  { key: 'size', title: '抽取', width: '104px', cell: ({ size, total }) => `${total} 抽 ${size}` },
  { key: 'day', title: '建立', width: '104px', cell: ({ day }) => monthDay(day) },
  { key: 'state', title: '状态', width: '112px', cell: (draw) => <State draw={draw} /> },
]
