/** For the liaison of a group: today's message lies ready to be passed on. Nobody else sees anything. */
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { clockText } from '@/words/clockWords'
import { useLiaisonDay } from './useLiaisonDay'

const open = () => void Taro.navigateTo({ url: '/push/liaison/index' })

interface LiaisonCardProps {
  readonly personId: string
  /** The day's task: below what is to be passed on, above a card that has nothing to say. */
  readonly children: ReactNode
}

export function LiaisonCard({ personId, children }: LiaisonCardProps) {
  const { liaison, waiting, comingAt } = useLiaisonDay(personId)
  return (
    <>
      {liaison && waiting > 0 && (
        <Notice icon="upload" action="去转发" onPress={open}>
          {`每日一送写好了，${waiting} 个群等您转发`}
        </Notice>
      )}
      {children}
      {liaison && waiting === 0 && (
        <Rows>
          <ListRow icon="speech" title="每日一送" detail={restWords(comingAt)} onPress={open} />
        </Rows>
      )}
    </>
  )
}

function restWords(comingAt: number | null): string {
  if (comingAt === null) return '现在没有要转发的'
  return comingAt > Date.now() ? `${clockText(comingAt)} 准备好，不用您打字` : '马上就好，过几分钟再看'
}
