/** For the liaison of a group: today's message lies ready to be passed on. Nobody else sees anything. */
import Taro from '@tarojs/taro'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { clockText } from '@/words/clockWords'
import { useLiaisonDay } from './useLiaisonDay'

const open = () => void Taro.navigateTo({ url: '/push/liaison/index' })

export function LiaisonCard({ personId }: { readonly personId: string }) {
  const { liaison, waiting, comingAt } = useLiaisonDay(personId)
  if (!liaison) return null
  if (waiting > 0) {
    return (
      <Notice icon="upload" action="去转发" onPress={open}>
        {`每日一送写好了，${waiting} 个群等您转发`}
      </Notice>
    )
  }
  return (
    <Rows>
      <ListRow icon="speech" title="每日一送" detail={restWords(comingAt)} onPress={open} />
    </Rows>
  )
}

function restWords(comingAt: number | null): string {
  if (comingAt === null) return '现在没有要转发的'
  return comingAt > Date.now() ? `${clockText(comingAt)} 准备好，不用您打字` : '马上就好，过几分钟再看'
}
