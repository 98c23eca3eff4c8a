/**
 * What no record took within a day is removed: uploads of phones that never submitted or were refused, copies whose
 * report was never stored. Whether it is needed is asked of the record itself (docs/decisions/photos.md).
 */
import { queue } from '../../kit/jobs'
import { filesWritten } from '../../kit/register/filesWritten'
import { changeMany } from '../../platform/changeMany'
import { forget } from '../../platform/forget'
import { dropFiles, notedSince, uploads } from '../../platform/pictures'
import { fileIdOf, pathIn } from '../../platform/sdk'
import { command } from '../../platform/store'
import { filesOfImport } from '../import'
import { filesOfComplaint } from '../complaint'
import { filesOfPatrol } from '../patrol'
import { filesOfReport } from '../report'

/** ms until a storage that removed nothing is asked again. */
const pause = 3600_000

export const sweepUploads = queue({
  name: 'sweepUploads',
  title: '一次没有用上的照片没能删除',
  over: uploads,
  due: (now) => ({ nextAt: command.lte(now) }),
  order: [['nextAt', 'asc']],
  each: async ({ _id, of, paths, at }, { context: { now } }) => {
    const [needed, anew] = await Promise.all([filesOf(of), notedSince(of, at)])
    const kept = new Set([...needed.map(pathIn), ...anew])
    const unused = await Promise.all(paths.filter((path) => !kept.has(path)).map(fileIdOf))
    const left = await dropFiles(unused)
    if (left.length > 0)
      await changeMany(uploads, { _id }, { paths: command.set(left.map(pathIn)), nextAt: now + pause })
    else await forget(uploads, { _id })
  },
})

/** File ids that the record holds; none when there is no record. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const [subject, name = ''] = folder.split('/')
  if (subject === 'imports') return filesOfImport(name)
  // What a resident complains of lies where entries of registers do: both have an id of a phone.
  if (subject === 'registers') return (await Promise.all([filesWritten(name), filesOfComplaint(name)])).flat()
  return subject === 'patrols' ? filesOfPatrol(name) : filesOfReport(name)
}
