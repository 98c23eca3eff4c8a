/** The register of reaches: find one, see who answers for it, bring in new ones from a file. */
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { VillageChoice } from '@/components/VillageChoice'
import { Desk } from '@/office/kit/desk/Desk'
import { Choice } from '@/office/kit/Choice'
import { ExportButton } from '@/office/kit/ExportButton'
import { Folded } from '@/office/kit/Folded'
import { PrintButton } from '@/office/kit/PrintButton'
import { RecordList } from '@/office/kit/desk/RecordList'
import { SearchLine } from '@/office/kit/SearchLine'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { openPage } from '@/services/pages'
import { ReachPane } from './ReachPane'
import { columns, ReachLine, type ReachEntry } from './columns'
import { useReaches } from './useReaches'

export default function ReachesPage() {
  const { name, setName, village, setVillage, ended, setEnded, list, chosen, choose, searching } =
    useReaches()
  const wide = useWide()
  useTableKeys(() => choose(null))
  const open = ({ id }: ReachEntry) =>
    wide ? choose(id) : openPage(`/office/register/reach/reach?reachId=${id}`)
  const bringIn = () => openPage('/office/register/reach/import/index')
  const bringInList = () => openPage('/office/register/import/index?of=reach')

  return (
    <Desk section="reaches">
      <TwoPane
        head={
          <SearchLine label="河段名称" value={name} onChange={setName}>
            <Folded chosen={[...(village ? [village] : []), ...(ended ? ['已撤销'] : [])]}>
              <VillageChoice village={village} onChange={setVillage} />
              <Choice
                label="是否在用"
                options={[
                  { value: 'no', label: '在用' },
                  { value: 'yes', label: '已撤销' },
                ]}
                value={ended ? 'yes' : 'no'}
                onChange={(value) => setEnded(value === 'yes')}
              />
            </Folded>
            <Button inline onPress={bringIn}>
              导入河道线
            </Button>
            <Button inline onPress={bringInList}>
              导入名录
            </Button>
            <ExportButton
              sheet="reaches"
              narrowed={{ village: village ?? undefined }}
              entries={{ search: name.trim() || undefined, active: !ended }}
            />
            <PrintButton list={list} />
          </SearchLine>
        }
        list={
          <Listed
            list={list}
            more="再看更多"
            empty={
              searching ? (
                <Empty
                  icon="search"
                  title="没有找到"
                  detail={ended ? '没有撤销的河段' : '换一个字试试，写名字的一部分就行'}
                />
              ) : (
                <Empty
                  title="还没有河段"
                  detail="导入 GeoJSON 文件后，河段会列在这里"
                  action="导入"
                  onPress={bringIn}
                />
              )
            }
          >
            {(reaches) => (
              <RecordList
                caption="河段"
                columns={columns}
                records={reaches}
                keyOf={({ id }) => id}
                nameOf={(reach) => reach.name}
                current={chosen}
                onOpen={open}
                line={(reach) => <ReachLine key={reach.id} reach={reach} onPress={() => open(reach)} />}
              />
            )}
          </Listed>
        }
        detail={
          chosen ? (
            <ReachPane key={chosen} reachId={chosen} />
          ) : (
            <Empty icon="river" title="点一段河，在这里看" detail="地图、河长和任职都在一起" />
          )
        }
      />
    </Desk>
  )
}
