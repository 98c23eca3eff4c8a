/** 「附近有人刚报过」: a second witness helps more than a second report, and costs one tap. */
import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { sentenceOf } from '@domain/contract/problems'
import { distanceText } from '@domain/patrol/figureText'
import { categoryLabel } from '@domain/report/category'
import { Button } from '@/components/Button'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { useSend } from '@/hooks/useSend'
import { colour } from '@/styles/tokens'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import type { NearReport } from './near'
import './near.scss'

interface NearSheetProps {
  readonly items: readonly NearReport[]
  /** It is another matter: the report goes on. */
  readonly onOther: () => void
  /** Said 「我也看到」: nothing is left to send. */
  readonly onWitnessed: () => void
  readonly onClose: () => void
}

export function NearSheet({ items, onOther, onWitnessed, onClose }: NearSheetProps) {
  const witness = useSend('report.witness')
  /** With me, without who reported it: they saw it first. */
  const [witnesses, setWitnesses] = useState<number | null>(null)
  const say = async (reportId: string) => {
    const said = await witness.send({ reportId })
    if (said) setWitnesses(said.witnesses)
  }
  if (witnesses !== null) {
    return (
      <Sheet open title="谢谢您" onClose={onWitnessed}>
        <Text className="near__words">{`您是第 ${witnesses + 1} 位看到的人，已记下，办的人会看到。`}</Text>
        <View className="near__buttons">
          <Button kind="main" onPress={onWitnessed}>
            好
          </Button>
        </View>
      </Sheet>
    )
  }
  return (
    <Sheet open={items.length > 0} title="附近有人刚报过" busy={witness.busy} onClose={onClose}>
      <Text className="near__words">是同一件事吗？</Text>
      {items.map((item) => (
        <Near key={item.id} item={item} busy={witness.busy} onWitness={() => void say(item.id)} />
      ))}
      {witness.problem && <Notice tone="overdue">{sentenceOf(witness.problem)}</Notice>}
      <View className="near__buttons">
        <Button disabled={witness.busy} onPress={onOther}>
          不是同一个，继续举报
        </Button>
      </View>
    </Sheet>
  )
}

interface NearProps {
  readonly item: NearReport
  readonly busy: boolean
  readonly onWitness: () => void
}

function Near({ item, busy, onWitness }: NearProps) {
  const { id, category, away, submittedAt, witnesses, photo, mine } = item
  return (
    <View className="near__one">
      {photo ? (
        <Image className="near__photo" src={photo} mode="aspectFill" />
      ) : (
        <View className="near__photo near__photo--none">
          <Icon name="camera" colour={colour.secondary} />
        </View>
      )}
      <View className="near__about">
        <Text className="near__what">
          {mine ? `您报的${categoryLabel[category]}` : categoryLabel[category]}
        </Text>
        <Text className="near__detail">{`${momentWords(submittedAt, cloudNow())} · 离这里 ${distanceText(away, 'up')}以内`}</Text>
        {witnesses > 0 && <Text className="near__detail">{`还有 ${witnesses} 人也看到了`}</Text>}
      </View>
      <View className="near__button">
        {mine ? (
          <Button onPress={() => openPage(`/report/track/index?reportId=${id}`)}>看进度</Button>
        ) : (
          <Button kind="main" busy={busy} onPress={onWitness}>
            我也看到
          </Button>
        )}
      </View>
    </View>
  )
}
