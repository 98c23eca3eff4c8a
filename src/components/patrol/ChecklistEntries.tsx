/** What was seen on the bank: nothing abnormal, or each thing with its words, place and photos. */
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { checklistLabel } from '@domain/patrol/checklistItem'
import { distanceText } from '@domain/patrol/figureText'
import { problemOf } from '@domain/report/problemOf'
import { openPage } from '@/services/pages'
import { Icon } from '../Icon'
import { Pressable } from '../native/Pressable'
import { PhotoStrip } from '../PhotoStrip'
import { Tag } from '../Tag'
import './ChecklistEntries.scss'

type Answer = Output<'patrol.get'>
type Entry = Answer['checklist'][number]

interface ChecklistEntriesProps {
  readonly entries: readonly Entry[]
  readonly photoUrls: Answer['photoUrls']
  /** Each leads to what became of it. */
  readonly patrolId: string
}

export function ChecklistEntries({ entries, photoUrls, patrolId }: ChecklistEntriesProps) {
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
          <Pressable
            className="seen__matter"
            label={`${checklistLabel[entry.item]}的办理情况`}
            onPress={() => openMatter(problemOf(patrolId, i))}
          >
            <Text>看办理情况</Text>
            <Icon name="chevron" size="small" />
          </Pressable>
        </View>
      ))}
    </>
  )
}

const openMatter = (reportId: string) => openPage(`/work/report/index?reportId=${reportId}`)

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
