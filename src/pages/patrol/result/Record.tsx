/** The patrol itself: the way on the map, what was seen, photos, note. */
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { Card } from '@/components/Card'
import { RiverMap } from '@/components/map/RiverMap'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Section } from '@/components/Section'
import { ChecklistEntries } from '@/components/patrol/ChecklistEntries'
import type { Course } from '@/components/patrol/courseOf'
import './result.scss'

interface RecordProps {
  readonly answer: Output<'patrol.get'>
  readonly course: Course
}

export function Record({ answer, course }: RecordProps) {
  const { reach, checklist, photos, photoUrls, note } = answer
  return (
    <>
      <Section title="走过的路">
        <View className="result__map">
          <RiverMap
            geometry={reach.geometry}
            runs={course.runs}
            marks={course.onMap}
            label={`${reach.name}的地图：浅色是河段，深色是走过的路`}
          />
        </View>
      </Section>
      <Section title="巡查清单">
        <Card>
          <ChecklistEntries entries={checklist} photoUrls={photoUrls} patrolId={answer.patrol.id} />
        </Card>
      </Section>
      {photos.length > 0 && (
        <Section title="照片">
          <Card>
            <PhotoStrip
              photos={photos.map((id, i) => ({ id, address: photoUrls[id] ?? '', label: `照片 ${i + 1}` }))}
            />
          </Card>
        </Section>
      )}
      {note && (
        <Section title="备注">
          <Card>
            <Text className="result__said">{note}</Text>
          </Card>
        </Section>
      )}
    </>
  )
}
