/** The sheet that a step opens. */
import type { ReportAnswer, ReportState } from '../report/useReport'
import { DispatchSheet } from './DispatchSheet'
import { EvidenceSheet } from './EvidenceSheet'
import { MergeSheet } from './MergeSheet'
import { ReasonSheet } from './ReasonSheet'
import type { Step } from './steps'
import { UrgeSheet } from './UrgeSheet'
import { VerifySheet } from './VerifySheet'

interface StepSheetProps {
  readonly step: Step
  readonly page: ReportState
  readonly answer: ReportAnswer
  readonly onClose: () => void
}

export function StepSheet({ step, ...rest }: StepSheetProps) {
  switch (step) {
    case 'dispatch':
    case 'reassign':
      return <DispatchSheet action={`report.${step}`} {...rest} />
    case 'merge':
      return <MergeSheet {...rest} />
    case 'verify':
      return <VerifySheet {...rest} />
    case 'urge':
      return <UrgeSheet {...rest} />
    case 'instruct':
    case 'reject':
    case 'sendBack':
    case 'close':
      return <ReasonSheet step={step} {...rest} />
    case 'propose':
    case 'accept':
    case 'recall':
    case 'take':
    case 'acknowledge':
    case 'markAboutChief':
    case 'unmarkAboutChief':
      return null
    default:
      return <EvidenceSheet step={step} {...rest} />
  }
}
