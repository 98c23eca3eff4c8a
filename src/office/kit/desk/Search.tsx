/** One search over people, waters, reaches, problems and rooms: type, go down with the arrow keys, Enter opens. */
import { View } from '@tarojs/components'
import { Empty } from '@/components/Empty'
import type { IconName } from '@/components/icons'
import { ListRow, Rows } from '@/components/ListRow'
import { TextEntry } from '@/components/native/TextEntry'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { openPage } from '@/services/pages'
import { sentenceOfQuery } from '@domain/contract/problems'
import { type Found, useSearch } from './useSearch'

export function Search({ onClose }: { readonly onClose: () => void }) {
  const { typed, type, found, busy, problem } = useSearch()
  const open = (url: string) => {
    onClose()
    openPage(url)
  }
  const nothing = typed !== '' && !busy && !problem && found.every(({ hits }) => hits.length === 0)
  return (
    <Sheet open title="搜索" onClose={onClose}>
      <TextEntry
        kind="search"
        label="姓名、河流、河段、问题编号"
        placeholder="姓名、河流、河段、问题编号"
        value={typed}
        onChange={type}
        maxLength={20}
      />
      {problem && <Notice tone="dueSoon">{sentenceOfQuery(problem)}</Notice>}
      {nothing && <Empty icon="search" title="没有找到" detail="换一个字试试，写一部分就行" />}
      {found.map((group) => (
        <Group key={group.title} group={group} onOpen={open} />
      ))}
    </Sheet>
  )
}

interface GroupProps {
  readonly group: Found
  readonly onOpen: (url: string) => void
}

const icons: Record<Found['title'], IconName> = {
  去哪里: 'chevron',
  人员: 'person',
  河流: 'river',
  河段: 'river',
  问题: 'alert',
}

function Group({ group: { title, hits }, onOpen }: GroupProps) {
  if (hits.length === 0) return null
  return (
    <View>
      <Section title={title}>
        <Rows>
          {hits.map(({ key, name, detail, url }) => (
            <ListRow key={key} icon={icons[title]} title={name} detail={detail} onPress={() => onOpen(url)} />
          ))}
        </Rows>
      </Section>
    </View>
  )
}
