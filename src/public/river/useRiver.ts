/** The public page of one reach: its entry, what is reported of it, and what is shared. */
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { isChief } from '@/hooks/useMe'
import { useReturn } from '@/hooks/useReturn'
import { scannedOf, reachOf } from '@/services/scene'
import { openPage } from '@/services/pages'

export function useRiver() {
  const { params } = useRouter()
  const reachId = reachOf(params)
  const { month = null } = params
  const scanned = scannedOf(params)
  // Residents are not asked who they are.
  const me = useCall('identity.me', scanned === null ? null : {}, { cache: true })
  const river = useCall('register.getReach', reachId === null ? null : { reachId }, { cache: true })
  // Asked for only when the river stands there: who answers for it is what people came for.
  const known = reachId !== null && river.state === 'ready'
  const problems = useCall('report.listPublic', known ? { reachId } : null, { cache: true })
  const bank = useCall('bank.get', known ? { reachId } : null, { cache: true })
  useReturn(() => void Promise.all([river.reload(), problems.reload()]))
  const name = river.value?.reach.name
  const title = name ? `${name}：谁在管、找谁说` : '查一查身边的河谁在管'
  useShareAppMessage(() => ({ title, path: `/public/river/index?reachId=${reachId ?? ''}` }))
  useShareTimeline(() => ({ title, query: `reachId=${reachId ?? ''}` }))

  const toRivers = () => openPage('/pages/rivers/index')
  const check =
    scanned !== null && isChief(me.value)
      ? { what: scanned.what, open: () => openPage(checkPage(scanned)) }
      : null
  return { reachId, month, river, problems, bank, toRivers, check }
}

const checkPage = ({ log, id }: { readonly log: string; readonly id: string }) =>
  `/bank/check/index?of=${log}&id=${id}`
