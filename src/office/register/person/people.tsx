/** The register of people: find one, add one, see who has not bound their WeChat yet. */
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { roleLabel, roles } from '@domain/identity/role'
import { Choice } from '@/office/kit/Choice'
import { Desk } from '@/office/kit/desk/Desk'
import { ExportButton } from '@/office/kit/ExportButton'
import { RecordList } from '@/office/kit/desk/RecordList'
import { SearchLine } from '@/office/kit/SearchLine'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { PersonPane } from './PersonPane'
import { columns, PersonLine } from './columns'
import { usePeople } from './usePeople'

const roleOptions = [
  { value: 'all' as const, label: '全部身份' },
  ...roles.map((role) => ({ value: role, label: roleLabel[role] })),
]

const bringIn = () => void Taro.navigateTo({ url: '/office/register/import/index?of=roster' })

export default function PeoplePage() {
  const { name, setName, role, setRole, list, chosen, choose, searching } = usePeople()
  const wide = useWide()
  useTableKeys(() => choose(null))
  const open = (personId: string) =>
    wide
      ? choose(personId)
      : void Taro.navigateTo({ url: `/office/register/person/person?personId=${personId}` })

  return (
    <Desk section="people">
      <TwoPane
        head={
          <SearchLine label="姓名" value={name} onChange={setName}>
            <Choice label="身份" options={roleOptions} value={role} onChange={setRole} />
            <Button inline onPress={() => open('new')}>
              添加
            </Button>
            <Button inline onPress={bringIn}>
              导入一批
            </Button>
            <ExportButton sheet="people" />
          </SearchLine>
        }
        list={
          <Listed
            list={list}
            more="再看更多"
            empty={
              searching ? (
                <Empty icon="search" title="没有找到" detail="换一个字试试，或放宽身份" />
              ) : (
                <Empty
                  icon="people"
                  title="名册还是空的"
                  detail="先添加河长，他们凭手机号绑定"
                  action="添加"
                  onPress={() => open('new')}
                />
              )
            }
          >
            {(people) => (
              <RecordList
                caption="人员"
                columns={columns}
                records={people}
                keyOf={({ id }) => id}
                nameOf={(person) => person.name}
                current={chosen}
                onOpen={({ id }) => open(id)}
                line={(person) => (
                  <PersonLine key={person.id} person={person} onPress={() => open(person.id)} />
                )}
              />
            )}
          </Listed>
        }
        detail={
          chosen ? (
            <PersonPane
              key={chosen}
              personId={chosen}
              onSaved={(personId) => {
                choose(personId)
                void list.reload()
              }}
            />
          ) : (
            <Empty icon="people" title="点一个人，在这里看" detail="名册、微信绑定和任职都在一起" />
          )
        }
      />
    </Desk>
  )
}
