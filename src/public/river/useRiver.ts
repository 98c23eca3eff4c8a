/** The public page of one reach: its entry, what is reported of it, and what is shared. */
import Taro, { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { reachOf } from './scene'

export function useRiver() {
  const reachId = reachOf(useRouter().params)
  const river = useCall('register.getReach', reachId === null ? null : { reachId }, { cache: true })
  // Asked for only when the river stands there: who answers for it is what people came for.
  const known = reachId !== null && river.state === 'ready'
  const problems = useCall('report.listPublic', known ? { reachId } : null, { cache: true })
  useReturn(() => void Promise.all([river.reload(), problems.reload()]))
  const name = river.value?.reach.name
  const title = name ? `${name}：谁在管、找谁说` : '查一查身边的河谁在管'
  useShareAppMessage(() => ({ title, path: `/public/river/index?reachId=${reachId ?? ''}` }))
  useShareTimeline(() => ({ title, query: `reachId=${reachId ?? ''}` }))

  const toRivers = () => void Taro.switchTab({ url: '/pages/rivers/index' })
  return { reachId, river, problems, toRivers }
}
