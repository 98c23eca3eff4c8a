/** Photos on their way into a report: the sender's own uploads for this report, as clean copies. */
import { refused, type Answer } from '../../../domain/contract/answer'
import type { Picture } from '../../../domain/report/report'
import { cleanPictures, dropFiles } from '../../platform/pictures'

/** Clean copies lie apart from what phones upload, under names that tell nothing. */
const cleanFolder = 'reports/clean'

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
  return cleanPictures(fileIds, cleanFolder)
}

/** A photo that a chief uploaded with a patrol. */
export function cleanOne(fileId: string): Promise<Answer<readonly Picture[]>> {
  return cleanPictures([fileId], cleanFolder)
}

/** Copies that were made for a report and not taken, as it was refused or filed already. */
export function dropCopies(pictures: readonly Picture[]): Promise<void> {
  return dropFiles(pictures.map(({ fileId }) => fileId))
}
