/**
 * The thirty people of the demo township. Nobody is invented: names say that they are demo, and the phone numbers
 * 199 0000 00xx are counted up from one.
 */
import type { Role } from '../../domain/identity/role'
import { departments } from './departments'
import { villages } from './villages'

export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly post: string
  readonly village: string
  readonly roles: readonly Role[]
  /** Of the people of a department. */
  readonly departmentId?: string
}

type Entry = Omit<DemoPerson, 'phone'>

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** One group of the roster: a post for each, numbered names and ids. */
function group(id: string, name: string, role: Role, posts: readonly string[], village = ''): Entry[] {
  return posts.map((post, i) => ({
    id: `${id}-${twoDigits(i + 1)}`,
    name: `${name}${twoDigits(i + 1)}`,
    post,
    village,
    roles: [role],
  }))
}

const villagePosts = ['党支部书记', '村委会主任']

const villageChiefs: Entry[] = villages
  .flatMap(({ name, chiefs }) =>
    villagePosts.slice(0, chiefs).map((post) => ({ village: name, post: name + post })),
  )
  .map(({ village, post }, i) => ({
    id: `village-chief-${twoDigits(i + 1)}`,
    name: `演示河长${twoDigits(i + 1)}`,
    post,
    village,
    roles: ['villageChief'],
  }))

const entries: readonly Entry[] = [
  ...group('office', '演示河长办', 'office', ['河长办主任', '河长办专员', '河长办内勤']),
  ...group('head-chief', '演示总河长', 'headChief', ['镇党委书记', '镇长']),
  ...group('town-chief', '演示镇级河长', 'townChief', ['副镇长', '人大副主席', '武装部长']),
  ...villageChiefs,
  ...group('police-chief', '演示警长', 'policeChief', ['派出所所长', '派出所副所长']),
  ...group('civil-chief', '演示民间河长', 'civilChief', ['志愿者', '志愿者']),
  ...group('department', '演示部门', 'department', ['生态环境所', '住建办', '农业农村办']).map(
    (person, i) => ({
      ...person,
      departmentId: departments[i]!.id,
    }),
  ),
  ...group('cleaner', '演示保洁', 'cleaner', ['河道保洁员'], '演示一村'),
]

export const people: readonly DemoPerson[] = entries.map((entry, i) => ({
  ...entry,
  phone: String(19_900_000_001 + i),
}))

/** The very first person of the register, who enters all others. */
export const firstOffice = people[0]!

/** The other half of what takes two. */
export const secondOffice = people[1]!

/** Appointed a few days ago and not yet bound: shows how a chief begins. */
export const newcomer = people.filter(({ roles }) => roles.includes('villageChief')).slice(-1)[0]!
