/** The content library (内容库): tips, policies and festival words that the daily push takes in turn. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/components/desk/Desk'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { sentenceOf } from '@domain/contract/problems'
import { contentKinds } from '@domain/push/policy'
import { Choice } from '../components/Choice'
import { SearchLine } from '../components/SearchLine'
import { UndoBar } from '../components/UndoBar'
import { ContentSheet } from './ContentSheet'
import { kindLabel, kindWords, type Entry } from './contentWords'
import { useContent } from './useContent'
import './index.scss'

const kindOptions = [
  { value: 'all' as const, label: '全部种类' },
  ...contentKinds.map((value) => ({ value, label: kindLabel[value] })),
]

export default function PushContentPage() {
  const library = useContent()
  const { stored, all, form, removing } = library
  const add = () => void form.open()
  return (
    <Desk
      section="pushContent"
      action={
        all.length > 0 && (
          <Button kind="main" onPress={add}>
            添加一条
          </Button>
        )
      }
    >
      <View className="contents">
        <Section title="每天带的一句话">
          {removing.problem && <Notice tone="overdue">{sentenceOf(removing.problem)}</Notice>}
          <Fetched of={stored} shape="rows" count={5}>
            {() =>
              all.length === 0 ? (
                <Empty
                  icon="speech"
                  title="内容库还是空的"
                  detail="添加后，每天的话里带一条；空着也照样送"
                  action="添加一条"
                  onPress={add}
                />
              ) : (
                <Found library={library} />
              )
            }
          </Fetched>
        </Section>
      </View>
      {form.draft && (
        <ContentSheet
          form={form}
          draft={form.draft}
          onRemove={({ id, title }) => removing.remove(id, `「${title}」已删除`)}
        />
      )}
      <UndoBar sentence={removing.waiting} onUndo={removing.undo} />
    </Desk>
  )
}

function Found({ library }: { readonly library: ReturnType<typeof useContent> }) {
  const { shown, words, setWords, kind, setKind, form } = library
  return (
    <>
      <SearchLine label="标题或内容" value={words} onChange={setWords}>
        <Choice label="种类" options={kindOptions} value={kind} onChange={setKind} />
      </SearchLine>
      {shown.length === 0 ? (
        <Empty icon="search" title="没有找到" detail="换一个字试试，或放宽种类" />
      ) : (
        <Rows>
          {shown.map((entry) => (
            <ListRow
              key={entry.id}
              title={entry.title}
              detail={entry.text}
              aside={<EntryTag entry={entry} />}
              onPress={() => void form.open(entry)}
            />
          ))}
        </Rows>
      )}
    </>
  )
}

function EntryTag({ entry }: { readonly entry: Entry }) {
  return entry.active ? <Tag tone="river">{kindWords(entry)}</Tag> : <Tag>{`${kindWords(entry)}，停用`}</Tag>
}
