/** How the walk went, in words: what the phone knows; the cloud's word comes after handing in. */
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { Assessment } from '@domain/patrol/assessment'
import { describeGap } from '@domain/patrol/findingText'
import { percentWalked } from '@domain/patrol/stretches'
import { Card } from '@/components/Card'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { Findings } from '@/components/patrol/Findings'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { Tag } from '@/components/Tag'
import type { Draft } from '@/recorder/draft'
import { interruptedIn, trackIn } from '@/recorder/preview'
import { distanceFigure, durationFigure, shareWord } from '@/words/figures'

interface PreviewProps {
  readonly draft: Draft
  readonly assessment: Assessment
}

export function Preview({ draft, assessment }: PreviewProps) {
  const { duty, track } = draft
  const { reach } = duty
  const interrupted = useMemo(() => interruptedIn(trackIn({ track }), duty), [track, duty])
  const { duration, distance, covered } = assessment
  return (
    <Card>
      <Text className="finish__reach">{reach.name}</Text>
      <RiverRibbon
        label="这次走到的"
        length={reach.length}
        covered={covered}
        interrupted={interrupted}
        shape={reach.geometry.shape}
      />
      <View className="finish__figures">
        <Figures>
          <NumberFigure {...durationFigure(duration)} word="用时" />
          <NumberFigure {...distanceFigure(distance)} word="走了" />
          <NumberFigure
            value={percentWalked(reach.length, covered)}
            unit="%"
            word={shareWord(reach.geometry.shape)}
            tone="river"
          />
        </Figures>
      </View>
      <Words assessment={assessment} reachLength={reach.length} />
    </Card>
  )
}

/** The gaps as they were, and what will be asked about, if anything. */
function Words({
  assessment,
  reachLength,
}: {
  readonly assessment: Assessment
  readonly reachLength: number
}) {
  const { gaps, findings } = assessment
  return (
    <>
      {gaps.map((gap) => (
        <Text key={gap.from} className="finish__hint">
          {describeGap(gap)}
        </Text>
      ))}
      {findings.length === 0 ? (
        <View className="finish__verdict">
          <Tag tone="done">走得够了</Tag>
        </View>
      ) : (
        <>
          <Findings findings={findings} reachLength={reachLength} />
          <Text className="finish__hint">照样可以提交，点一下或写一句原因就行。</Text>
        </>
      )}
    </>
  )
}
