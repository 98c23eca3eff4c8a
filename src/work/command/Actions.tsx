/** The buttons below a report: what may be done now and nothing else; the main step large, the rest beside or behind. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { useTextScale } from '@/device/textScale'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { Calls, callsOf } from './Calls'
import { DispatchNow } from './DispatchNow'
import { isDeskStep, QuickStep } from './QuickStep'
import { StepSheet } from './StepSheet'
import { stepLabel, stepsOf, type Step } from './steps'
import './command.scss'

interface ActionsProps {
  readonly page: ReportState
  readonly answer: ReportAnswer
}

/** How many steps stand below the main one; with large type only the main one leaves room to read. */
const beside = { ordinary: 2, large: 1 }
const large = 1.3

/** Whether there is anything to do, or just was done: no empty bar otherwise. */
export function hasActions({ may, said }: ReportState, answer: ReportAnswer): boolean {
  const { main, others } = stepsOf(may, answer)
  return main !== null || callsOf(answer).length > 0 || others.length > 0 || said !== null
}

export function Actions({ page, answer }: ActionsProps) {
  const [open, setOpen] = useState<Step | 'more' | null>(null)
  const { main, others } = stepsOf(page.may, answer)
  const changing = answer.proposal !== null
  const most = useTextScale() > large ? beside.large : beside.ordinary
  const shown = others.length > most ? others.slice(0, most - 1) : others
  const hidden = others.slice(shown.length)
  // A new id for each turn of events, so that a later decision is not taken for an earlier one.
  const turn = `${answer.report.state}${answer.timeline.length}`
  return (
    <View className="actions">
      {page.said && (
        <View className="command__notice">
          <Notice tone="done">{page.said}</Notice>
        </View>
      )}
      {main === 'propose' && answer.proposal && (
        <DispatchNow key={turn} page={page} proposal={answer.proposal} again={Boolean(answer.handedBack)} />
      )}
      {main === 'take' && <QuickStep key={turn} step="take" page={page} kind="main" />}
      {main && main !== 'propose' && main !== 'take' && (
        <Button kind="main" onPress={() => setOpen(main)}>
          {stepLabel(main, changing)}
        </Button>
      )}
      <View className="actions__others">
        <Calls answer={answer} />
        {shown.map((step) => (
          <Other
            key={step}
            step={step}
            label={stepLabel(step, changing)}
            turn={turn}
            page={page}
            onOpen={setOpen}
          />
        ))}
        {hidden.length > 0 && (
          <Button kind="quiet" onPress={() => setOpen('more')}>
            更多
          </Button>
        )}
      </View>
      {open === 'more' && (
        <Sheet open title="还可以" onClose={() => setOpen(null)}>
          <View className="command__buttons">
            {hidden.map((step) => (
              <Other
                key={step}
                step={step}
                label={stepLabel(step)}
                turn={turn}
                page={page}
                onOpen={setOpen}
              />
            ))}
          </View>
        </Sheet>
      )}
      {open && open !== 'more' && (
        <StepSheet key={open} step={open} page={page} answer={answer} onClose={() => setOpen(null)} />
      )}
    </View>
  )
}

interface OtherProps {
  readonly step: Step
  readonly label: string
  readonly turn: string
  readonly page: ReportState
  readonly onOpen: (step: Step) => void
}

/** Steps of one tap need no sheet: what they do can be gone on from, or taken back. */
function Other({ step, label, turn, page, onOpen }: OtherProps) {
  if (isDeskStep(step)) return <QuickStep key={`${turn}${step}`} step={step} page={page} kind="ordinary" />
  return <Button onPress={() => onOpen(step)}>{label}</Button>
}
