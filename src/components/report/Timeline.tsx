/** What happened with a report, oldest first, as told to this reader: when, what, who, in whose words. */
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { PhotoStrip } from '../PhotoStrip'
import { speak } from '../native/speak'
import './Timeline.scss'

/** Also the lines of `report.track` and `report.getPublic`. */
export type TimelineLines = Output<'report.get'>['timeline']

interface TimelineProps {
  readonly lines: TimelineLines
  /** Where the photos stand above the timeline already. */
  readonly withoutPhotos?: boolean
  readonly now?: number
}

export function Timeline({ lines, withoutPhotos, now = cloudNow() }: TimelineProps) {
  return (
    <View className="timeline" {...speak({ role: 'list', label: '经过' })}>
      {lines.map((line, i) => (
        <View
          key={`${line.at}${line.type}${i}`}
          className={`timeline__line ${i === lines.length - 1 ? 'timeline__line--last' : ''}`}
          {...speak({ role: 'listitem' })}
        >
          <Text className="timeline__what">{line.what}</Text>
          <Text className="timeline__when">{`${line.who} · ${momentWords(line.at, now)}`}</Text>
          {line.text !== '' && <Text className="timeline__text">{line.text}</Text>}
          {!withoutPhotos && line.photos.length > 0 && (
            <View className="timeline__photos">
              <PhotoStrip photos={photosOf(line)} />
            </View>
          )}
        </View>
      ))}
    </View>
  )
}

function photosOf({ what, photos }: TimelineLines[number]) {
  return photos.map(({ url }, i) => ({ id: `${i}`, address: url, label: `${what}照片 ${i + 1}` }))
}
