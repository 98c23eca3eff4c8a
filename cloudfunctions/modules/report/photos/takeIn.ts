/** Photos on their way into a report: the sender's own uploads for this report, as clean copies where there is time. */
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { Problem, ProblemCode } from '../../../../domain/contract/problems'
import { asUploaded, isClean, type Picture } from '../../../../domain/report/given'
import { logFailure } from '../../../platform/log'
import {
  cleanPictures,
  dropFiles,
  findUploads,
  isUploadFor,
  noteUploads,
  someTooOld,
  type Upload,
} from '../../../platform/pictures'
import { pathIn } from '../../../platform/sdk'

/** Where uploads can be fetched, null when the storage does not answer: then they wait for the clock. */
export async function whereUploads(fileIds: readonly string[]): Promise<readonly Upload[] | null> {
  try {
    return await findUploads(fileIds)
  } catch (error) {
    logFailure('takeIn', '-', error)
    return null
  }
}

/** Clean copies lie apart from what phones upload, under names that tell nothing. */
const cleanFolder = 'reports/clean'

/** How long who submits waits for all of their photos together, ms; the clock makes the rest. */
const submitPatience = 8_000
/** How long the clock waits for one photo, ms. */
const clockPatience = 15_000

/**
 * Phones upload to `reports/<name>/`, as they name the report: by id, the first of `names`, or by number. A file that lies
 * elsewhere is somebody else's and is not looked at; one that the sweep is about to take counts as missing. `found`: what
 * `whereUploads` said, where it was asked already.
 */
export async function takeIn(
  names: readonly [string, ...string[]],
  fileIds: readonly string[],
  now: number,
  found?: readonly Upload[] | null,
): Promise<Answer<readonly Picture[]>> {
  const isOurs = (fileId: string) => names.some((name) => isUploadFor(recordOf(name), fileId))
  if (!fileIds.every(isOurs)) return refused('photo.missing')
  const uploads = found === undefined ? await whereUploads(fileIds) : found
  const order = { of: recordOf(names[0]), folder: cleanFolder, patience: submitPatience }
  const [tooOld, copies] = await Promise.all([
    someTooOld(fileIds, now),
    uploads ? cleanPictures(uploads, order) : done([]),
  ])
  if (!copies.ok) return leaveUploads(copies.problem, names[0], fileIds, now)
  if (!tooOld) return done(fileIds.map((fileId, n) => copies.value[n] ?? asUploaded(fileId)))
  await dropCopies(copies.value.flatMap((copy) => (copy ? [copy] : [])))
  return refused('photo.missing')
}

/**
 * The refusal, once the uploads are noted: swept in a day, unless they come again. Others' files are not ours to leave.
 */
export async function leaveUploads(
  problem: ProblemCode | Problem,
  reportId: string,
  fileIds: readonly string[],
  now: number,
): Promise<Answer<never>> {
  const own = fileIds.filter((fileId) => isUploadFor(recordOf(reportId), fileId))
  await noteUploads(own.map(pathIn), now)
  return typeof problem === 'string' ? refused(problem) : { ok: false, problem }
}

const recordOf = (reportId: string) => `reports/${reportId}`

/** The refusal service.busy when it could not be drawn now. */
export async function cleanOne(reportId: string, fileId: string): Promise<Answer<Picture>> {
  const uploads = await whereUploads([fileId])
  if (!uploads) return refused('service.busy')
  const order = { of: recordOf(reportId), folder: cleanFolder, patience: clockPatience }
  const copies = await cleanPictures(uploads, order)
  if (!copies.ok) return copies
  const [copy] = copies.value
  return copy ? done(copy) : refused('service.busy')
}

/** Copies that were made for a report and not taken, as it was refused or filed already. Never an upload: another may need it. */
export function dropCopies(pictures: readonly Picture[]): Promise<unknown> {
  return dropFiles(pictures.filter(isClean).map(({ fileId }) => fileId))
}
