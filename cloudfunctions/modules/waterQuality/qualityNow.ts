import { rankOf } from '../../../domain/waterQuality/grade'
import { sections } from '../../../domain/waterQuality/sections'
import type { StoredEntry } from '../../kit/register'
import { collection } from '../../platform/store'

const stored = collection<StoredEntry<typeof sections.fields>>(sections.collection)

/** The newest class of each section in use against what is wanted there; a section without any is not measured. */
export async function qualityNow() {
  const all = await stored.readAll({
    where: { active: true },
    only: ['name', 'reachId', 'target', 'grade', 'gradedOn'],
  })
  const measured = all.flatMap(({ _id: id, name, reachId, target, grade, gradedOn }) =>
    grade && target ? [{ id, name, reachId: reachId ?? '', target, grade, gradedOn: gradedOn ?? '' }] : [],
  )
  const below = measured.filter(({ grade, target }) => rankOf(grade) > rankOf(target))
  return { sections: all.length, measured: measured.length, below }
}
