/** Photos on their way into a report: the sender's own uploads for this report, as clean copies where there is time. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { asUploaded, isClean, type Picture } from '../../../domain/report/report'
import { cleanPictures, dropFiles } from '../../platform/pictures'

/** Clean copies lie apart from what phones upload, under names that tell nothing. */
const cleanFolder = 'reports/clean'

/** How long who submits waits for all of their photos together, ms; the clock makes the rest. */
const submitPatience = 8_000
/** How long the clock waits for one photo, ms. */
const clockPatience = 15_000

/**
 * Phones upload to `reports/<name>/`, as they name the report: by id or by number. A file that lies elsewhere is somebody
 * else's and is not looked at.
 */
export async function takeIn(
  names: readonly string[],
  fileIds: readonly string[],
): Promise<Answer<readonly Picture[]>> {
  const isOurs = (fileId: string) => names.some((name) => fileId.includes(`/reports/${name}/`))
  if (!fileIds.every(isOurs)) return refused('photo.missing')
  const copies = await cleanPictures(fileIds, cleanFolder, submitPatience)
  return copies.ok ? done(fileIds.map((fileId, n) => copies.value[n] ?? asUploaded(fileId))) : copies
}

/** The refusal service.busy when it could not be drawn now. */
export async function cleanOne(fileId: string): Promise<Answer<Picture>> {
  const copies = await cleanPictures([fileId], cleanFolder, clockPatience)
  if (!copies.ok) return copies
  const [copy] = copies.value
  return copy ? done(copy) : refused('service.busy')
}

/** Copies that were made for a report and not taken, as it was refused or filed already. Never an upload: another may need it. */
export function dropCopies(pictures: readonly Picture[]): Promise<void> {
  return dropFiles(pictures.filter(isClean).map(({ fileId }) => fileId))
}
