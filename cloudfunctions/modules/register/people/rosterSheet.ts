/** 河长名录: each reach with those who answer for it today, their posts and numbers, and its sign boards. */
import { dayOf } from '../../../../domain/calendar/day'
import type { Person } from '../../../../domain/identity/person'
import { type ChiefRole, roleLabel } from '../../../../domain/identity/role'
import type { Assignment } from '../../../../domain/register/assignment'
import type { signBoards } from '../../../../domain/signBoard/signBoards'
import { column, type Column, type Sheet } from '../../../kit/documents'
import type { StoredEntry } from '../../../kit/register'
import { collection, command } from '../../../platform/store'
import { people } from '../../identity'
import { inForceIn } from '../appointments/assignmentRepo'
import { reaches, standing, type StoredReach } from '../reaches/reachRepo'

type Board = StoredEntry<typeof signBoards.fields>
const storedBoards = collection<Board>('signBoards')

interface Row {
  readonly reach: Omit<StoredReach, 'geometry' | 'box'>
  readonly chiefs: ReadonlyMap<ChiefRole, readonly Person[]>
  readonly boards: readonly Board[]
}

const shown: readonly ChiefRole[] = ['headChief', 'townChief', 'villageChief', 'policeChief', 'civilChief']

/** Name, post and number of everybody of a role, in the same order in each column. */
function columnsOf(role: ChiefRole): Column<Row>[] {
  const each = (title: string, width: number, of: (person: Person) => string) =>
    column<Row>(title, 'text', width, ({ chiefs }) => (chiefs.get(role) ?? []).map(of).join('、'))
  return [
    each(roleLabel[role], 12, ({ name }) => name),
    each(`${roleLabel[role]}职务`, 20, ({ post }) => post),
    each(`${roleLabel[role]}电话`, 14, ({ phone }) => phone),
  ]
}

const where = (village: string) => ({ ...(village === '' ? {} : { village }), ...standing(today()) })
const today = () => dayOf(Date.now())

export const chiefRosterSheet: Sheet<Row> = {
  columns: [
    column('河道', 'text', 16, ({ reach }) => reach.waterName),
    column('河段', 'text', 22, ({ reach }) => reach.name),
    column('村（社区）', 'text', 14, ({ reach }) => reach.village),
    column('起点', 'text', 16, ({ reach }) => reach.starts ?? ''),
    column('终点', 'text', 16, ({ reach }) => reach.ends ?? ''),
    column('长度（米）', 'count', 10, ({ reach }) => Math.round(reach.length)),
    ...shown.flatMap(columnsOf),
    column('公示牌编号', 'text', 18, ({ boards }) => boards.map(({ number }) => number).join('、')),
    column('公示牌位置', 'text', 24, ({ boards }) =>
      boards.flatMap(({ spot }) => (spot ? [spot] : [])).join('；'),
    ),
  ],
  count: ({ village }) => reaches.count(where(village)),
  async *pages({ village }) {
    const appointed = await inForceIn([], today())
    for await (const page of reaches.pages({ where: where(village), without: ['geometry', 'box', 'cells'] }))
      yield await withChiefs(page, appointed)
  },
}

async function withChiefs(page: readonly Row['reach'][], appointed: readonly Assignment[]): Promise<Row[]> {
  const ids = new Set(page.map(({ _id }) => _id))
  const ours = appointed.filter(({ reachId }) => ids.has(reachId))
  const [found, boards] = await Promise.all([
    people.getMany(ours.map(({ personId }) => personId)),
    storedBoards.readAll({ where: { active: true, reachId: command.in([...ids]) } }),
  ])
  const persons = new Map(found.map((person) => [person._id, person]))
  return page.map((reach) => {
    const here = ours.filter(({ reachId }) => reachId === reach._id)
    const of = (role: ChiefRole) =>
      here.flatMap(({ role: as, personId }) => (as === role ? (persons.get(personId) ?? []) : []))
    return {
      reach,
      chiefs: new Map(shown.map((role) => [role, of(role)])),
      boards: boards.filter(({ reachId }) => reachId === reach._id),
    }
  })
}
