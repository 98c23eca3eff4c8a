/** A register on the desk: a list that is searched and narrowed, and what is open beside it (on a phone: behind it). */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { Notice } from '@/components/Notice'
import { daysOfChosen } from '@/words/spanWords'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { openPage } from '@/services/pages'
import { titleOf, type AnyRegister } from '@domain/register/kit/register'
import { ExportButton } from '../ExportButton'
import { PrintButton } from '../PrintButton'
import { SearchLine } from '../SearchLine'
import { columnsOf, EntryLine, searchLabel } from './columns'
import { EntryPane } from './EntryPane'
import type { Face } from './face'
import { Narrowing, narrowedTo } from './Narrowing'
import { useMayWrite } from './useMayWrite'
import { useRegister } from './useRegister'
import { useTotals } from './useTotals'
import './register.scss'

type RegisterDesk = ReturnType<typeof useRegister>

/** 「一个入河排污口」; 「一人」, not 「一人人员」. */
const oneOf = ({ unit, title }: AnyRegister) => `一${unit}${title.startsWith(unit) ? '' : title}`

interface RegisterRoomProps {
  readonly face: Face
  /** What the address of the page says. */
  readonly params: Readonly<Record<string, string | undefined>>
}

export function RegisterRoom({ face, params }: RegisterRoomProps) {
  const { register } = face
  const desk = useRegister(register, params)
  const { list, chosen, choose } = desk
  const wide = useWide()
  const mayWrite = useMayWrite(register)
  useTableKeys(() => choose(null))
  const open = (id: string) =>
    wide ? choose(id) : openPage(`/office/register/entry?of=${register.name}&id=${id}`)
  return (
    <Desk
      section={face.section}
      action={
        !wide &&
        mayWrite && (
          <Button kind="main" onPress={() => open('new')}>
            {face.add}
          </Button>
        )
      }
    >
      <TwoPane
        head={<Head face={face} desk={desk} onAdd={mayWrite ? () => open('new') : null} />}
        list={
          <Listed
            list={list}
            more="再看更多"
            empty={<Nothing face={face} desk={desk} onAdd={mayWrite ? () => open('new') : null} />}
          >
            {(entries) => (
              <RecordList
                caption={register.title}
                columns={columnsOf(face, entries)}
                records={entries}
                keyOf={({ id }) => id}
                nameOf={({ entry, names }) => titleOf(register, entry, names)}
                current={chosen}
                sorting={{ sort: desk.narrowed.sort, onSort: (sort) => desk.narrow({ sort }) }}
                onOpen={({ id }) => open(id)}
                line={(listed) => (
                  <EntryLine key={listed.id} face={face} listed={listed} onPress={() => open(listed.id)} />
                )}
              />
            )}
          </Listed>
        }
        detail={
          chosen ? (
            <EntryPane
              key={chosen}
              face={face}
              chosen={chosen}
              onSaved={(id) => {
                if (chosen === 'new') desk.goOn(id)
                void list.reload()
              }}
            />
          ) : (
            <Empty icon={face.icon} title={`点${oneOf(register)}，在这里看`} detail={face.purpose} />
          )
        }
      />
    </Desk>
  )
}

interface PartProps {
  readonly face: Face
  readonly desk: RegisterDesk
  /** Null for who only reads. */
  readonly onAdd: (() => void) | null
}

function Head({ face, desk, onAdd }: PartProps) {
  const { register } = face
  const { search, setSearch, narrowed, narrow, list } = desk
  const { filters } = narrowed
  const wide = useWide()
  const totals = useTotals(register, daysOfChosen(narrowed.days, desk.today))
  const put = (name: string, value: string) => {
    const { [name]: _old, ...rest } = filters
    narrow({ filters: value === '' ? rest : { ...rest, [name]: value } })
  }
  return (
    <>
      <SearchLine label={searchLabel(register)} value={search} onChange={setSearch}>
        <Narrowing register={register} desk={desk} onPut={put} />
        {wide && <DeskButtons face={face} asked={desk.asked} onAdd={onAdd} list={list} />}
      </SearchLine>
      {narrowedTo(register, filters).map((name) => (
        <Notice key={name} action="看全部" onPress={() => put(name, '')}>
          {`只看选定的${(register.fields[name] as { title: string }).title}`}
        </Notice>
      ))}
      {face.above?.()}
      {list.total ? (
        <View className="register__total">{[totalWords(list, register), ...totals].join('，')}</View>
      ) : null}
    </>
  )
}

/** 「共 12 块」; of what years have left 「1000 多条」. */
const totalWords = ({ total, orMore }: RegisterDesk['list'], { unit }: AnyRegister) =>
  orMore ? `${total} 多${unit}` : `共 ${total} ${unit}`

interface DeskButtonsProps {
  readonly face: Face
  readonly asked: RegisterDesk['asked']
  readonly list: RegisterDesk['list']
  readonly onAdd: (() => void) | null
}

/** On a phone the one thing to add stands at the bottom; tables and paper are for a desk. */
function DeskButtons({ face, asked, list, onAdd }: DeskButtonsProps) {
  const { add, sheet, code, register, bringsIn } = face
  const printCodes = () => openPage(`/office/register/codes?of=${register.name}`)
  return (
    <>
      {onAdd && (
        <Button inline onPress={onAdd}>
          {add}
        </Button>
      )}
      {sheet && (
        <ExportButton
          sheet={sheet}
          narrowed={{ village: asked.village, from: asked.from, until: asked.until }}
          entries={{ search: asked.search, filters: asked.filters, active: asked.active, sort: asked.sort }}
        />
      )}
      {onAdd && (bringsIn || register.excel) && (
        <Button
          inline
          onPress={() => openPage(`/office/register/import/index?of=${bringsIn ?? register.name}`)}
        >
          导入
        </Button>
      )}
      <PrintButton list={list} />
      {code && (
        <Button inline onPress={printCodes}>
          印二维码
        </Button>
      )}
    </>
  )
}

function Nothing({ face, desk, onAdd }: PartProps) {
  if (desk.searching) return <Empty icon="search" title="没有找到" detail="换一个字试试，或放宽条件" />
  const begin = onAdd ? { action: face.add, onPress: onAdd } : {}
  return <Empty icon={face.icon} title={face.none} detail={face.purpose} {...begin} />
}
