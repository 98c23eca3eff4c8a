/** What was seen on the bank: nothing abnormal, or each thing with its words, place and photos. */
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { checklistLabel } from '@domain/patrol/checklistItem'
import { distanceText } from '@domain/patrol/figureText'
import { PhotoStrip } from '../PhotoStrip'
import { Tag } from '../Tag'
import './ChecklistEntries.scss'

type Answer = Output<'patrol.get'>
type Entry = Answer['checklist'][number]

interface ChecklistEntriesProps {
  readonly entries: readonly Entry[]
  readonly photoUrls: Answer['photoUrls']
}

export function ChecklistEntries({ entries, photoUrls }: ChecklistEntriesProps) {
  if (entries.length === 0) return <Tag tone="done">无异常</Tag>
  return (
    <>
      {entries.map((entry, i) => (
        <View key={i} className="seen">
          <View className="seen__head">
            <Text className="seen__item">{checklistLabel[entry.item]}</Text>
            {entry.outcome === 'fixedOnSpot' ? (
              <Tag tone="done">当场处理</Tag>
            ) : (
              <Tag tone="overdue">待处理</Tag>
            )}
          </View>
          <Text className="seen__note">{noteOf(entry)}</Text>
          <PhotoStrip photos={photosOf(entry, photoUrls)} />
        </View>
      ))}
    </>
  )
}

function photosOf({ before, after }: Entry, urls: Answer['photoUrls']) {
  const named = (ids: readonly string[], word: string) =>
    ids.map((id, i) => ({ id, address: urls[id] ?? '', label: `${word}照片 ${i + 1}` }))
  return [...named(before, '处理前'), ...named(after, '处理后')]
}

/** What a photo shows may stand there without words. */
function noteOf({ note, at }: Entry): string {
  if (at === undefined) return note
  const where = `离上游 ${distanceText(at, 'nearest')}`
  return note === '' ? where : `${note}（${where}）`
}
