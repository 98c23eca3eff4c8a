/** The evidence of one step while it is being entered: kept with every change, handed over to the outbox at the end. */
import { useKeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import { commandOf, isAbout } from '../report/pending'
import type { ReportState } from '../report/useReport'
import { evidenceOf, newEvidence, submissionOf, type Evidence, type FieldStep } from './evidence'

export interface OpenEvidence {
  /** Null until it was read from the phone. */
  readonly evidence: Evidence | null
  /** The phone had no room for the last change. */
  readonly full: boolean
  change(next: (evidence: Evidence) => Evidence): void
  /** True when the outbox has it. */
  handOver(): Promise<boolean>
}

/** `correcting`: id of a refused one. */
export function useEvidence(
  step: FieldStep,
  { reportId, report, pending }: ReportState,
  correcting?: string,
): OpenEvidence {
  const { form: evidence, full, change, handOver } = useKeptForm(kindOf(reportId, step), correcting)
  const entry = report.value?.report
  const after = pending.find(({ state }) => state !== 'refused')?.id
  return {
    ...{ evidence, full, change },
    handOver: async () =>
      entry !== undefined &&
      evidence !== null &&
      (await handOver(submissionOf(step, entry, evidence, after))),
  }
}

const kindOf = (reportId: string, step: FieldStep): KeptFormKind<Evidence> => ({
  key: `work-draft/${reportId}/${step}`,
  blank: newEvidence,
  idOf: ({ commandId }) => commandId,
  isForm: ({ commandId, text, photos }) =>
    typeof commandId === 'string' && typeof text === 'string' && Array.isArray(photos),
  again: (item) =>
    isAbout(item, reportId) && commandOf(item) === commandName(step) ? evidenceOf(item) : null,
})

const commandName = (step: FieldStep) => (step === 'fine' || step === 'recurred' ? 'recheck' : step)
