/** Where it is, in words people know: the reach and the village; one tap opens the map below. */
import { Text, View } from '@tarojs/components'
import type { LocationTrouble } from '@/device/locationShape'
import { Icon } from '@/components/Icon'
import { Pressable } from '@/components/native/Pressable'
import { colour } from '@/styles/tokens'
import type { ReportDraft } from '../draft/reportDraft'
import type { PlaceState } from './usePlace'
import './new.scss'

interface PlaceFieldProps {
  readonly draft: ReportDraft
  readonly state: PlaceState
  /** The map lies open below. */
  readonly open: boolean
  readonly onToggle: () => void
}

export function PlaceField({ draft, state, open, onToggle }: PlaceFieldProps) {
  const { title, detail, attention } = placeWords(draft, state)
  const word = open ? '收起地图' : draft.place === null ? '选位置' : '改位置'
  return (
    <Pressable className="new__place" label={`${title}，${word}`} onPress={onToggle}>
      <Icon name="place" colour={attention ? colour.dueSoonText : colour.river} />
      <View className="new__place-words">
        <Text className="new__place-title">{title}</Text>
        {detail && (
          <Text className={`new__place-detail ${attention ? 'new__place-detail--attention' : ''}`}>
            {detail}
          </Text>
        )}
      </View>
      <Text className="new__place-action">{word}</Text>
    </Pressable>
  )
}

const troubleWords: Record<LocationTrouble, string> = {
  denied: '没有打开定位也能报，在地图上点一下就行',
  off: '手机的定位关着，在地图上点一下就行',
  unavailable: '没有找到您的位置，在地图上点一下就行',
}

interface PlaceWords {
  readonly title: string
  readonly detail: string
  /** Somebody should look. */
  readonly attention: boolean
}

/** What stands in the field, by what is known. */
function placeWords(draft: ReportDraft, { finding, trouble, vague, reachAt }: PlaceState): PlaceWords {
  const calm = (title: string, detail = '') => ({ title, detail, attention: false })
  const ask = (title: string, detail: string) => ({ title, detail, attention: true })
  if (draft.place === null) {
    if (trouble) return ask('在哪里？', troubleWords[trouble])
    return finding ? calm('正在找您的位置…') : ask('在哪里？', '在地图上点一下就行')
  }
  if (reachAt.state === 'loading') return calm('位置已记下', '正在认是哪段河…')
  if (reachAt.state === 'failed') return calm('位置已记下', '送到后就知道是哪段河')
  const { reach } = reachAt.value
  if (reach === null) return ask('这里离本镇的河太远', '请在地图上把位置挪到河边')
  const name = [reach.name, reach.village].filter(Boolean).join(' · ')
  if (draft.placeSource === 'reach') return ask(name, '先放在这段河的中间，请在地图上点准')
  return vague ? ask(name, '定位不太准，请在地图上看一眼') : calm(name)
}
