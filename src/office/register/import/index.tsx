/** A table of the office's own into a register (导入): every row is looked at before the first one is stored. */
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { openPage } from '@/services/pages'
import { describeInstant } from '@domain/calendar/day'
import { sentenceOf } from '@domain/contract/problems'
import { reachList } from '@domain/register/reaches'
import { faceOf } from '../faces'
import { rosterFace } from '../person/rosterFace'
import { Current } from './Current'
import { Pasting } from './Pasting'
import { storyOf } from './importWords'
import type { TableFace } from './tableFace'
import { useImport, type ImportDesk } from './useImport'
import './index.scss'

export default function ImportPage() {
  const { of } = useRouter().params
  const face = [rosterFace, reachTable].find(({ register }) => register.name === of) ?? faceOf(of)
  if (!face) return <Empty icon="alert" title="没有这个名册" detail="请从左边的栏目进入" />
  return <Importing face={face} />
}

/** Reaches have a table and no form: they begin with their line. */
const reachTable: TableFace = { register: reachList, section: 'reaches', sheet: 'reaches' }

function Importing({ face }: { readonly face: TableFace }) {
  const { register, sheet } = face
  const desk = useImport(register.name)
  const { current, busy, problem, sentence, choose } = desk
  const [pasting, setPasting] = useState(false)
  const toExport = () => openPage(`/office/document/documents?sheet=${sheet ?? ''}`)
  return (
    <Desk section={face.section}>
      <Section title={`从 Excel 导入${register.title}`}>
        <Text className="tableIn__rule">
          列名和导出的表一样就能认出来，标题、两行表头、合并的格子都可以。已经有的会修改，没有的会新增；先给您看清楚，您点了才存，一天之内可以撤销。
        </Text>
        <View className="tableIn__buttons">
          <Button
            kind={current ? undefined : 'main'}
            inline
            busy={busy && !current}
            onPress={() => void choose()}
          >
            {current ? '换一个文件' : '选文件'}
          </Button>
          <Button inline onPress={() => setPasting(true)}>
            粘贴
          </Button>
          {sheet && (
            <Button kind="quiet" inline onPress={toExport}>
              先导出一份照着填
            </Button>
          )}
        </View>
        {sentence && <Notice tone="overdue">{sentence}</Notice>}
        {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      </Section>
      {current && <Current key={current.id} register={register} desk={desk} current={current} />}
      <Before face={face} desk={desk} />
      {pasting && (
        <Pasting
          hint={face.pasteHint}
          onClose={() => setPasting(false)}
          onPasted={(text) => {
            setPasting(false)
            void desk.paste(text)
          }}
        />
      )}
    </Desk>
  )
}

function Before({ face: { register }, desk }: { readonly face: TableFace; readonly desk: ImportDesk }) {
  return (
    <Section title="最近的导入">
      <Fetched of={desk.list} count={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="还没有导入过" detail="导入过的表会列在这里，一天之内可以撤销" />
          ) : (
            <Rows>
              {items.map((each) => (
                <ListRow
                  key={each.id}
                  title={each.fileName}
                  detail={`${describeInstant(each.at)} ${each.byName}，${storyOf(register, each)}`}
                  onPress={() => desk.open(each.id)}
                />
              ))}
            </Rows>
          )
        }
      </Fetched>
    </Section>
  )
}
