/** The way of a group's liaison to the daily message, also while nothing is to be passed on. */
import { ListRow } from '@/components/ListRow'
import { useLiaisonDay } from '@/hooks/useLiaisonDay'
import { clockText } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'

export function Liaison({ personId }: { readonly personId: string }) {
  const { liaison, waiting, comingAt } = useLiaisonDay(personId)
  if (!liaison) return null
  return (
    <ListRow
      icon="upload"
      title="每日一送"
      detail={waiting > 0 ? `${waiting} 个群等您转发` : restWords(comingAt)}
      onPress={() => openPage('/push/liaison/index')}
    />
  )
}

function restWords(comingAt: number | null): string {
  if (comingAt === null) return '现在没有要转发的'
  return comingAt > cloudNow() ? `${clockText(comingAt)} 准备好，不用您打字` : '马上就好，过几分钟再看'
}
