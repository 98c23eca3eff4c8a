/** The patrol is safe on the phone and not yet assessed: what was recorded, and how far it has come. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import { durationText } from '@domain/patrol/figureText'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { speak } from '@/components/native/speak'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { Findings } from '@/components/patrol/Findings'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import type { OutboxItem } from '@/outbox'
import { usePreview } from '@/recorder/usePreview'
import { momentWords } from '@/words/clockWords'
import { phoneNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import './result.scss'

export function OnTheWay({ item }: { readonly item: OutboxItem<'patrol.submit'> }) {
  const { startedAt, endedAt, checklist, photos } = item.input
  const refused = item.state === 'refused'
  const preview = usePreview(item.id)
  return (
    <>
      <View className="result__head">
        <Text className="result__outcome" {...speak({ role: 'heading', level: 1 })}>
          {refused ? '这份记录没有被接收' : '巡河记录已保存'}
        </Text>
        <Text className="result__line">{item.title}</Text>
        <Text className="result__line">{momentWords(startedAt, phoneNow())}</Text>
      </View>
      {item.problem && <Notice tone={refused ? 'overdue' : 'calm'}>{sentenceOf(item.problem)}</Notice>}
      <Card>
        {item.state !== 'refused' && <DeliverySteps state={item.state} />}
        {preview && (
          <>
            <RiverRibbon
              label="这次走到的"
              length={preview.reach.length}
              covered={preview.assessment.covered}
              shape={preview.reach.geometry.shape}
            />
            <Findings findings={preview.assessment.findings} reachLength={preview.reach.length} />
          </>
        )}
        <View className="result__figures">
          <Figures>
            <NumberFigure value={durationText((endedAt - startedAt) / 1000, 'down')} word="用时" />
            <NumberFigure value={checklist.length} unit="处" word="异常" />
            <NumberFigure value={photos.length} unit="张" word="照片" />
          </Figures>
        </View>
        {!refused && (
          <Text className="result__line">这是手机算的，送达后以河长办系统为准。可以放心离开。</Text>
        )}
      </Card>
      <View className="result__button">
        <Button onPress={() => openPage('/pages/outbox/index')}>看看等待上传的</Button>
      </View>
    </>
  )
}
