/** The registers as tables for Excel: people, waters and reaches, appointments. */
import { dayOf } from '../../../domain/calendar/day'
import type { Narrowed } from '../../../domain/document/order'
import type { Person } from '../../../domain/identity/person'
import { people as register } from '../../../domain/identity/people'
import { roleLabel } from '../../../domain/identity/role'
import type { Assignment } from '../../../domain/register/assignment'
import { waterKindLabel, waterLevelLabel } from '../../../domain/register/reach'
import { column, type Sheet } from '../../kit/documents'
import { pagesSorted, shownBy } from '../../kit/register'
import { people } from '../identity'
import { assignments } from './appointments/assignmentRepo'
import { departments } from './people/departments'
import { reachesShown } from './reaches/listReaches'
import { references } from './references'
import { reachesBriefly, reaches, type StoredReach } from './reaches/reachRepo'

type ListedPerson = Person & { readonly department: string }

export const peopleSheet: Sheet<ListedPerson> = {
  columns: [
    column('姓名', 'text', 10, ({ name }) => name),
    column('手机号', 'text', 14, ({ phone }) => phone),
    column('职务', 'text', 24, ({ post }) => post),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('身份', 'text', 20, ({ roles }) => roles.map((role) => roleLabel[role]).join('、')),
    column('部门', 'text', 16, ({ department }) => department),
    column('状态', 'text', 8, ({ active }) => (active ? '在用' : '停用')),
  ],
  count: async (narrowed) => people.count(await shownBy(register, references, narrowed)),
  async *pages(narrowed) {
    const names = new Map((await departments.readAll()).map(({ _id, name }) => [_id, name]))
    const shown = await shownBy(register, references, narrowed)
    for await (const page of pagesSorted(register, shown, narrowed.entries?.sort)) {
      yield (page as unknown as readonly Person[]).map((person) => ({
        ...person,
        department: names.get(person.departmentId ?? '') ?? '',
      }))
    }
  },
}

type ListedReach = Omit<StoredReach, 'geometry' | 'box'>

const lines = ['geometry', 'box', 'cells'] as const

function reachesAsked({ village, entries = {} }: Narrowed): object {
  const { search: name, active } = entries
  return reachesShown({ name, village, ended: active === undefined ? undefined : !active }, dayOf(Date.now()))
}

export const reachSheet: Sheet<ListedReach> = {
  columns: [
    column('河段编号', 'text', 14, ({ _id }) => _id),
    column('水域', 'text', 16, ({ waterName }) => waterName),
    column('河段', 'text', 24, ({ name }) => name),
    column('类别', 'text', 8, ({ kind }) => waterKindLabel[kind]),
    column('等级', 'text', 8, ({ level }) => waterLevelLabel[level]),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('长度（米）', 'count', 12, ({ length }) => Math.round(length)),
    column('界河对岸河段', 'text', 20, ({ otherSide }) => (otherSide ?? []).join('、')),
    column('水域编号', 'text', 14, ({ waterId }) => waterId),
    column('编码', 'text', 16, ({ code }) => code ?? ''),
    column('国家编码', 'text', 20, ({ nationalCode }) => nationalCode ?? ''),
    column('起点', 'text', 16, ({ starts }) => starts ?? ''),
    column('终点', 'text', 16, ({ ends }) => ends ?? ''),
    column('最后一天', 'day', 12, ({ until }) => until ?? null),
    column('撤销原因', 'text', 20, ({ endReason }) => endReason ?? ''),
  ],
  count: (narrowed) => reaches.count(reachesAsked(narrowed)),
  pages: (narrowed) => reaches.pages({ where: reachesAsked(narrowed), without: lines }),
}

type ListedAssignment = Assignment & { readonly reachName: string; readonly village: string }

/** Also those that are over: who answered for a reach last year is asked for as often. */
export const assignmentSheet: Sheet<ListedAssignment> = {
  columns: [
    column('河段', 'text', 24, ({ reachName }) => reachName),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('身份', 'text', 12, ({ role }) => roleLabel[role]),
    column('姓名', 'text', 10, ({ personName }) => personName),
    column('任职日期', 'day', 12, ({ from }) => from),
    column('离任日期', 'day', 12, ({ until }) => until),
  ],
  count: () => assignments.count({}),
  async *pages({ village }) {
    for await (const page of assignments.pages()) {
      const known = await reachesBriefly([...new Set(page.map(({ reachId }) => reachId))])
      const reachOf = new Map(known.map((reach) => [reach._id, reach]))
      const listed = page.map((assignment) => {
        const reach = reachOf.get(assignment.reachId)
        return { ...assignment, reachName: reach?.name ?? assignment.reachId, village: reach?.village ?? '' }
      })
      yield village === '' ? listed : listed.filter((each) => each.village === village)
    }
  },
}
