/** Steps of one tap, without a sheet: 接单 at the river goes through the outbox, those of the desk are called. */
import { useRef, useState } from 'react'
import { Button } from '@/components/Button'
import { outbox } from '@/outbox'
import { newId } from '@/services/newId'
import { commandOf } from '../report/pending'
import type { ReportState } from '../report/useReport'
import { newEvidence, submissionOf } from './evidence'
import { stepLabel } from './steps'
import { useGive } from './useGive'
import { Trouble } from './Trouble'

/** What each says when it is done; the marks take each other back. */
const saids = {
  accept: '已受理，记得交办',
  recall: '已撤销，没有通知任何人',
  acknowledge: '已阅，再升级时会再到您这里',
  markAboutChief: '已标记，只有河长办和总河长看得到',
  unmarkAboutChief: '已取消标记，按一般问题办理',
} as const

type DeskStep = keyof typeof saids

export const isDeskStep = (step: string): step is DeskStep => step in saids

interface QuickStepProps {
  readonly step: 'take' | DeskStep
  readonly page: ReportState
  readonly kind: 'main' | 'ordinary'
}

export function QuickStep({ step, page, kind }: QuickStepProps) {
  return step === 'take' ? <Take page={page} kind={kind} /> : <AtDesk step={step} page={page} kind={kind} />
}

function Take({ page, kind }: Omit<QuickStepProps, 'step'>) {
  const id = useRef<Promise<string> | null>(null)
  const [full, setFull] = useState(false)
  const take = async () => {
    const entry = page.report.value?.report
    if (!entry) return
    // One that was refused is sent again, not another beside it.
    const refused = page.pending.find((item) => commandOf(item) === 'take' && item.state === 'refused')
    id.current ??= refused ? Promise.resolve(refused.id) : newId()
    const evidence = newEvidence(await id.current)
    await outbox.put(submissionOf('take', entry, evidence, undefined)).catch(() => setFull(true))
  }
  return (
    <>
      <Trouble>{full && '手机存储满了，没有存下。请清理空间后再试。'}</Trouble>
      <Button kind={kind} onPress={() => void take()}>
        {stepLabel('take')}
      </Button>
    </>
  )
}

function AtDesk({ step, page, kind }: QuickStepProps & { readonly step: DeskStep }) {
  const { busy, trouble, give } = useGive(`report.${step}`, page)
  return (
    <>
      <Trouble>{trouble}</Trouble>
      <Button kind={kind} busy={busy} onPress={() => void give({}, saids[step])}>
        {stepLabel(step)}
      </Button>
    </>
  )
}
