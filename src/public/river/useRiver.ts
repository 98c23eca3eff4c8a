/** The public page of one reach: its entry, the call to the office, and what is shared. */
import Taro, { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { reachOf } from './scene'

export function useRiver() {
  const reachId = reachOf(useRouter().params)
  const river = useCall('register.getReach', reachId === null ? null : { reachId }, { cache: true })
  const name = river.value?.reach.name
  const title = name ? `${name}：谁在管、找谁说` : '查一查身边的河谁在管'
  useShareAppMessage(() => ({ title, path: `/public/river/index?reachId=${reachId ?? ''}` }))
  useShareTimeline(() => ({ title, query: `reachId=${reachId ?? ''}` }))

  /** The dialler opens with the number; going back from it is no error. */
  const phone = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
  const toRivers = () => void Taro.switchTab({ url: '/pages/rivers/index' })
  return { reachId, river, phone, toRivers }
}
