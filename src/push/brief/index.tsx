/** A brief on one page: of a river for its chiefs (河流简报), of the township for its office (月报); to copy or to keep. */
import { Text, View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { dayOf } from '@domain/calendar/day'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { speak } from '@/components/native/speak'
import { Notice } from '@/components/Notice'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { Screen } from '@/components/Screen'
import { WordButton } from '@/components/WordButton'
import { openAlbumSettings, saveImage } from '@/device/saveImage'
import { useCall } from '@/hooks/useCall'
import { monthDay, monthWord } from '@/words/dayWords'
import { briefImage } from '../poster/briefImage'
import { Behind, Said } from './Said'
import './index.scss'

type BriefRead = Output<'brief.get'>

export default function BriefPage() {
  const { briefId = '' } = useRouter().params
  const brief = useCall('brief.get', { briefId }, { cache: true })
  const ways = useWays(brief.value)
  return (
    <Screen action={brief.value && <Ways brief={brief.value} ways={ways} />}>
      <Fetched of={brief}>{(value) => <Page brief={value} ways={ways} />}</Fetched>
    </Screen>
  )
}

interface WaysProps {
  readonly ways: ReturnType<typeof useWays>
}

function Ways({ brief, ways }: WaysProps & { readonly brief: BriefRead }) {
  return (
    <>
      {ways.said && (
        <Text className="brief__said" {...speak({ role: 'status' })}>
          {ways.said}
        </Text>
      )}
      <Button kind="main" busy={ways.saving} onPress={() => void ways.keep()}>
        存成图片
      </Button>
      <Button onPress={() => void ways.copy()}>复制文字</Button>
      {brief.river && <WordButton paper="riverBrief" of={brief.id} word="存成 Word" />}
    </>
  )
}

function Page({ brief, ways }: WaysProps & { readonly brief: BriefRead }) {
  const latest = brief.corrections[brief.corrections.length - 1]
  const [looked, look] = useState<string | null>(null)
  const behind = brief.looks?.find(({ fact }) => fact === looked)
  return (
    <View className="brief">
      {ways.denied && (
        <Notice tone="dueSoon" action="去打开" onPress={() => void openAlbumSettings()}>
          没有打开相册权限，图片没有存下
        </Notice>
      )}
      <Text className="brief__title" {...speak({ role: 'heading', level: 1 })}>
        {brief.title}
      </Text>
      {latest && <Notice>{`第 ${brief.version} 版，更正：${latest.reason}`}</Notice>}
      {brief.figures.length > 0 && (
        <Figures>
          {brief.figures.map(({ value, unit, label, fact }) => (
            <NumberFigure
              key={label}
              value={value}
              unit={unit}
              word={label}
              onPress={fact === undefined ? undefined : () => look(fact)}
            />
          ))}
        </Figures>
      )}
      {brief.sections.map((section) => (
        <View key={section.title} className="brief__section">
          <Text className="brief__head" {...speak({ role: 'heading' })}>
            {section.title}
          </Text>
          <Said section={section} onLook={look} />
        </View>
      ))}
      <Text className="brief__signed">{signedOf(brief)}</Text>
      {!brief.river && (
        <Text className="brief__signed">
          图片和复制的文字可以发到群里：不写逾期的部门，也不写问题从哪里来。
        </Text>
      )}
      {behind && <Behind look={behind} onClose={() => look(null)} />}
    </View>
  )
}

/** 「演示镇河长制办公室，11月2日」 */
const signedOf = ({ office, madeAt }: BriefRead) =>
  [office, ...(madeAt === null ? [] : [monthDay(dayOf(madeAt))])].join('，')

const outcomes = {
  saved: '图片存好了，可以从相册发到群里',
  denied: '',
  cancelled: '图片没有存，可以再点一次',
  failed: '图片没有存成，请先复制文字',
  copied: '文字已复制，到群里长按输入框粘贴',
  notCopied: '没有复制成，请长按上面的文字自己复制',
}

function useWays(brief: BriefRead | null) {
  const [outcome, settle] = useState<keyof typeof outcomes | null>(null)
  const [saving, setSaving] = useState(false)
  const keep = async () => {
    if (!brief || saving) return
    setSaving(true)
    settle(await saveImage(pictureOf(brief)).catch(() => 'failed' as const))
    setSaving(false)
  }
  const copy = async () => {
    if (!brief) return
    const copied = Taro.setClipboardData({ data: brief.text })
    settle(await copied.then(() => 'copied' as const).catch(() => 'notCopied' as const))
  }
  return { keep, copy, saving, denied: outcome === 'denied', said: outcome ? outcomes[outcome] : '' }
}

const pictureOf = (brief: BriefRead) =>
  briefImage({
    kind: brief.river ? '河流简报' : '月报',
    month: monthWord(brief.month),
    of: brief.waterName,
    figures: brief.figures,
    sections: brief.shared,
    signed: signedOf(brief),
  })
