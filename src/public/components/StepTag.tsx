/** How far a public report is, in a word. */
import { publicStepLabel, type PublicStep } from '@domain/report/publicStep'
import { Tag } from '@/components/Tag'

export function StepTag({ step }: { readonly step: PublicStep }) {
  return <Tag tone={step === 'done' ? 'done' : 'river'}>{publicStepLabel[step]}</Tag>
}
