/** One patrol as the desk reads it: who, where and when; what is to be decided on, in words; the ribbon and the map. */
import { cloudDay } from '@/services/cloudClock'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { Card } from '@/components/Card'
import { RiverMap } from '@/components/map/RiverMap'
import { WalkFigures } from '@/components/patrol/WalkFigures'
import { ChecklistEntries } from '@/components/patrol/ChecklistEntries'
import { courseOf } from '@/components/patrol/courseOf'
import { Findings } from '@/components/patrol/Findings'
import { PhotoStrip } from '@/components/PhotoStrip'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import { dayWords } from '@/words/dayWords'
import { roleLabel } from '@domain/identity/role'
import { patrolKindLabel } from '@domain/patrol/patrol'
import { categoryLabel } from '@domain/report/category'
import { clockText } from '@/words/clockWords'
import { Explained, type PatrolAnswer } from './ReviewForm'
import './PatrolRecord.scss'

export function PatrolRecord({ answer }: { readonly answer: PatrolAnswer }) {
  const { reach, assessment, checklist, photos, photoUrls, note } = answer
  return (
    <View>
      <Head answer={answer} />
      {assessment.findings.length > 0 && (
        <Section title="需要说明的地方">
          <Card>
            <Findings findings={assessment.findings} reachLength={reach.length} />
          </Card>
        </Section>
      )}
      <Explained answer={answer} />
      <Course answer={answer} />
      <Asked answer={answer} />
      <Section title="巡查清单">
        <Card>
          <ChecklistEntries entries={checklist} photoUrls={photoUrls} patrolId={answer.patrol.id} />
        </Card>
      </Section>
      {(photos.length > 0 || note) && (
        <Section title="照片和备注">
          <Card>
            {note && <Text className="record__note">{note}</Text>}
            <PhotoStrip
              photos={photos.map((id, i) => ({ id, address: photoUrls[id] ?? '', label: `照片 ${i + 1}` }))}
            />
          </Card>
        </Section>
      )}
    </View>
  )
}

/** What was found soon after a walk on which nothing was seen, and what the chief said to it. */
function Asked({ answer: { question } }: { readonly answer: PatrolAnswer }) {
  if (!question) return null
  const { foundDay, category, answer } = question
  return (
    <Section title="事后问了一句（不计分）">
      <Card>
        <Text className="record__note">
          {`${dayWords(foundDay, cloudDay())}这段河发现「${categoryLabel[category]}」。`}
        </Text>
        <Text className="record__note">{answer ? `河长：${answer.text}` : '河长还没有答复'}</Text>
      </Card>
    </Section>
  )
}

function Head({ answer: { patrol } }: { readonly answer: PatrolAnswer }) {
  const others = patrol.companions.length > 0 ? `与 ${patrol.companions.join('、')} 一起` : ''
  const behalf = patrol.onBehalfOf ? `代 ${patrol.onBehalfOf} 巡河` : ''
  const when = `${dayWords(patrol.day, cloudDay())} ${clockText(patrol.startedAt)} 开始`
  return (
    <View className="record__head">
      <Text className="record__title" {...speak({ role: 'heading' })}>
        {patrol.reachName}
      </Text>
      <Text className="record__line">
        {[`${patrol.personName}（${roleLabel[patrol.role]}）`, behalf, others].filter(Boolean).join('，')}
      </Text>
      <Text className="record__line">{`${when}，${patrol.paper ? ['纸质记录', patrol.paperBy].filter(Boolean).join('，') : patrolKindLabel[patrol.kind]}`}</Text>
    </View>
  )
}

/** The ribbon, the figures and the map of it. */
function Course({ answer }: { readonly answer: PatrolAnswer }) {
  const { reach, patrol } = answer
  const course = useMemo(() => courseOf(answer), [answer])
  return (
    <Card>
      <RiverRibbon
        length={reach.length}
        covered={patrol.covered}
        interrupted={course.interrupted}
        marks={course.onRibbon}
        shape={reach.geometry.shape}
        label={reach.name}
      />
      <View className="record__figures">
        <WalkFigures patrol={patrol} reach={reach} />
      </View>
      <RiverMap
        geometry={reach.geometry}
        runs={course.runs}
        marks={course.onMap}
        label={`${reach.name}的地图：浅色是河段，深色是走过的路`}
      />
    </Card>
  )
}
