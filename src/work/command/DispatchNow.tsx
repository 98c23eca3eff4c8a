/** The office's one tap: who the policy proposes, for how long, together with whom. */
import { Button } from '@/components/Button'
import { useCall } from '@/hooks/useCall'
import { handlingWord } from '@/words/reportWords'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { useGive } from './useGive'
import { Trouble } from './Trouble'

interface DispatchNowProps {
  readonly page: ReportState
  readonly proposal: NonNullable<ReportAnswer['proposal']>
  /** It came back from somebody else. */
  readonly again: boolean
}

export function DispatchNow({ page, proposal, again }: DispatchNowProps) {
  const { busy, trouble, give } = useGive('report.dispatch', page)
  const policy = useCall('report.getDispatchPolicy', {}, { cache: true })
  const { lead, joint, handling } = proposal
  const days = policy.value?.policy.days[handling]
  const time = days === undefined ? handlingWord[handling] : `${handlingWord[handling]}，${days} 个工作日`
  const others = joint.map(({ name }) => name).join('、')
  const word = again ? '改派给' : '按建议交办给'
  const dispatch = () =>
    void give({ lead, joint, handling, text: '' }, `${again ? '已改派给' : '已交办给'}${lead.name}`)
  return (
    <>
      <Trouble>{trouble}</Trouble>
      <Button
        kind="main"
        busy={busy}
        label={`${word}${lead.name}（${time}）${others ? `，${others}协同` : ''}`}
        note={others ? `${time}，${others}协同` : time}
        onPress={dispatch}
      >
        {`${word}${lead.name}`}
      </Button>
    </>
  )
}
