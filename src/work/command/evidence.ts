/**
 * What is entered at the river for one step: words and photos. It is on the phone's disk at once, so that a killed
 * mini-program loses nothing, and the outbox takes it from here.
 */
import type { OutboxItem, Submission } from '@/outbox'
import { entryTitle, type ReportEntry } from '@/words/reportWords'
import type { Step } from './steps'
import { photoFile, photosAgain, placeholderOf } from '@/outbox/photos'

export type FieldStep = Extract<
  Step,
  'take' | 'handBack' | 'contribute' | 'extend' | 'resolve' | 'fine' | 'recurred'
>

export interface EvidencePhoto {
  /** Number within the step, never used twice: it names the file in the cloud. */
  readonly number: number
  readonly localPath: string
}

export interface Evidence {
  /** Made when the step begins; the cloud knows it again. */
  readonly commandId: string
  readonly text: string
  readonly photos: readonly EvidencePhoto[]
  readonly nextNumber: number
}

export const mostPhotos = 9
export const longestText = 300

export const newEvidence = (commandId: string): Evidence => ({
  commandId,
  text: '',
  photos: [],
  nextNumber: 1,
})

export function withEvidencePhoto(evidence: Evidence, localPath: string): Evidence {
  const { photos, nextNumber } = evidence
  return { ...evidence, photos: [...photos, { number: nextNumber, localPath }], nextNumber: nextNumber + 1 }
}

const titles: Record<FieldStep, string> = {
  take: '接单',
  handBack: '退单',
  contribute: '补充情况',
  extend: '申请延期',
  resolve: '处置完成',
  fine: '回头看',
  recurred: '回头看',
}

/** The same evidence always gives the same submission. `after`: what must reach the cloud before it. */
export function submissionOf(
  step: FieldStep,
  report: ReportEntry,
  evidence: Evidence,
  after: string | undefined,
): Submission {
  const { commandId } = evidence
  return {
    id: commandId,
    title: `${titles[step]} · ${entryTitle(report)}`,
    files: evidence.photos.map((photo) => fileOf(report.id, commandId, photo)),
    after,
    ...callOf(step, report.id, evidence),
  }
}

function callOf(step: FieldStep, reportId: string, evidence: Evidence): Pick<Submission, 'action' | 'input'> {
  const { commandId } = evidence
  const known = { reportId, commandId }
  const text = evidence.text.trim()
  const photos = evidence.photos.map(placeholderOf)
  switch (step) {
    case 'take':
      return { action: 'report.take', input: known }
    case 'handBack':
      return { action: 'report.handBack', input: { ...known, text } }
    case 'extend':
      return { action: 'report.extend', input: { ...known, text } }
    case 'contribute':
      return { action: 'report.contribute', input: { ...known, text, photos } }
    case 'resolve':
      return { action: 'report.resolve', input: { ...known, text, photos } }
    default:
      return { action: 'report.recheck', input: { ...known, fine: step === 'fine', text, photos } }
  }
}

/** What was refused, to be corrected. */
export function evidenceOf({ id, input, files }: OutboxItem): Evidence {
  const photos = photosAgain(files)
  const nextNumber = Math.max(0, ...photos.map(({ number }) => number)) + 1
  return { commandId: id, text: 'text' in input ? (input.text ?? '') : '', photos, nextNumber }
}

const fileOf = (reportId: string, commandId: string, photo: EvidencePhoto) =>
  photoFile(photo, `reports/${reportId}/${commandId}-${photo.number}.jpg`)
