/** What was noted of an entry again and again, the newest first, and the way to note it once more. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Listed } from '@/components/Listed'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Section } from '@/components/Section'
import { usePages, type ItemOf, type PagesState } from '@/hooks/usePages'
import { describeInstant } from '@domain/calendar/day'
import type { Fields } from '@domain/register/kit/fields'
import type { AnyLog } from '@domain/register/kit/log'
import type { Entry } from '@domain/register/kit/register'
import { wordsOf } from '@domain/register/kit/words'
import { LineForm } from './LineForm'

type Line = Omit<ItemOf<'signCheck.list'>, 'entry'> & { readonly entry: Entry }

interface LogPaneProps {
  readonly log: AnyLog
  readonly entryId: string
  readonly title: string
  /** The button that notes one more; none where that is not done here. */
  readonly add?: string
  /** A line may change its entry. */
  readonly onAdded?: () => void
}

export function LogPane({ log, entryId, title, add, onAdded }: LogPaneProps) {
  const [adding, setAdding] = useState(false)
  const asked = usePages(`${log.name}.list` as 'signCheck.list', { entryId }, { pageSize: 5 })
  const list = asked as unknown as PagesState<Line>
  const delivered = () => {
    void list.reload()
    onAdded?.()
  }
  return (
    <Section title={log.title}>
      {adding && <LineForm {...{ log, entryId, title }} onDelivered={delivered} />}
      <Listed
        list={list}
        more="再看更早的"
        empty={<Text className="register__none">{`还没有${log.title}`}</Text>}
      >
        {(lines) => (
          <View className="register__history">
            {lines.map((line) => (
              <LineView key={line.id} fields={log.fields as Fields} line={line} />
            ))}
          </View>
        )}
      </Listed>
      {add && !adding && (
        <View className="register__buttons">
          <Button onPress={() => setAdding(true)}>{add}</Button>
        </View>
      )}
    </Section>
  )
}

function LineView({ fields, line }: { readonly fields: Fields; readonly line: Line }) {
  const { at, by, entry, names, files } = line
  const said = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'photos' ? [] : [wordsOf(field, entry[name], names)],
  )
  const photos = Object.entries(fields).flatMap(([name, { kind }]) =>
    kind === 'photos' ? (entry[name] as readonly string[]) : [],
  )
  return (
    <View className="register__line">
      <Text className="register__when">{`${describeInstant(at)}，${by}`}</Text>
      <Text className="register__what">{said.filter(Boolean).join('，')}</Text>
      {photos.length > 0 && (
        <PhotoStrip
          photos={photos.map((id, n) => ({ id, address: files[id] ?? '', label: `照片 ${n + 1}` }))}
        />
      )}
    </View>
  )
}
