/** A person of a list beside the register: somebody new or known, what they get, and what one should know of it. */
import { roleLabel, type Role } from '../../identity/role'
import type { CellProblem } from '../kit/cells'
import type { KnownPerson, RosterEntry, RosterKnown, RosterPerson } from './roster'

/** Null where a problem was found, which then stands among the others. */
export function matched(
  person: RosterPerson,
  known: RosterKnown,
  problems: CellProblem[],
): RosterEntry | null {
  const found = whoIs(person, known)
  if ('sentence' in found) {
    const address = person.where.phone ?? person.where.name ?? String(person.row)
    problems.push({ address, sentence: found.sentence })
    return null
  }
  const { before, remarks } = found
  const roles = [...new Set<Role>([...(before?.roles ?? []), ...person.roles])]
  if (before?.id === known.by && roles.includes('headChief') && !before.roles.includes('headChief')) {
    problems.push({ address: String(person.row), sentence: '总河长身份要由别人录入，不能给自己' })
    return null
  }
  const now = {
    name: person.name,
    phone: person.phone || before!.phone,
    post: person.post || (before?.post ?? ''),
    village: person.village || (before?.village ?? ''),
    roles,
  }
  const appoint = newOnes(person, before, known)
  const kept = before !== null && before.active && before.post === now.post && before.village === now.village
  return {
    ...{ row: person.row, id: before?.id ?? null, person: now, appoint },
    same: kept && appoint.length === 0 && roles.length === before.roles.length,
    detail: detailOf(person, now),
    remarks: [
      ...remarks,
      ...sameOnes(person),
      ...later(person, before, known),
      ...holders(appoint, before, known),
      ...ofCleaners(person),
    ],
  }
}

/** By the number; where the list has none, by the name, if only one is called so. */
function whoIs(
  { name, phone, village }: RosterPerson,
  { people }: RosterKnown,
):
  | { readonly before: KnownPerson | null; readonly remarks: readonly string[] }
  | { readonly sentence: string } {
  const alike = people.filter((each) => each.name === name && each.active)
  if (phone === '') {
    const here = alike.length > 1 && village !== '' ? alike.filter((each) => each.village === village) : alike
    if (here.length === 1) return { before: here[0]!, remarks: [] }
    return {
      sentence: here.length === 0 ? '没有看到手机号' : `名册里有 ${here.length} 个${name}，请写手机号`,
    }
  }
  const before = people.find((each) => each.phone === phone) ?? null
  if (before && before.name !== name) return { sentence: `名册里这个手机号是${before.name}的，请核对` }
  if (before) return { before, remarks: before.active ? [] : ['已停用，会重新启用'] }
  const [other] = alike
  const remark =
    other && `名册里已有同名的人（尾号 ${other.phone.slice(-4)}），这里会新增一人；换了号的请先在名册里改`
  return { before: null, remarks: remark ? [remark] : [] }
}

/** Of the register; null for somebody new, and for whom nobody can tell. */
export function knownId(person: RosterPerson, known: RosterKnown): string | null {
  const found = whoIs(person, known)
  return 'before' in found ? (found.before?.id ?? null) : null
}

const sameOnes = ({ row, post, village, also = [] }: RosterPerson): string[] =>
  also.map((other) => {
    const differs = [
      ...(other.post !== '' && other.post !== post ? ['职务'] : []),
      ...(other.village !== '' && other.village !== village ? ['村'] : []),
    ]
    const rest = differs.length > 0 ? `；${differs.join('、')}按第 ${row} 行` : ''
    return `和第 ${other.row} 行是同一个人，合在一起录入${rest}`
  })

type Named = RosterPerson['reaches'][number]

/** What they have of it, today or from a later day on: beside that there is no second appointment. */
const hasOf = ({ id, role }: Named, before: KnownPerson | null, { appointed }: RosterKnown) =>
  appointed.filter((each) => each.personId === before?.id && each.reachId === id && each.role === role)

const newOnes = (person: RosterPerson, before: KnownPerson | null, known: RosterKnown) =>
  person.reaches.flatMap((named) => {
    const { id: reachId, role } = named
    return role === 'cleaner' || hasOf(named, before, known).length > 0 ? [] : [{ reachId, role }]
  })

/** Whoever set the day knew more than the list, which says none. */
function later({ reaches }: RosterPerson, before: KnownPerson | null, known: RosterKnown): string[] {
  return reaches.flatMap((named) => {
    const days = hasOf(named, before, known).map(({ begins }) => begins)
    const [first] = days.every((day) => day !== undefined) ? days.sort() : []
    const name = known.reaches.find(({ id }) => id === named.id)?.name ?? ''
    return first ? [`${name}已任命，${first} 起任职，这里不再任命`] : []
  })
}

/** Whoever answers for it now goes on until the reach is handed over. */
function holders(appoint: RosterEntry['appoint'], before: KnownPerson | null, known: RosterKnown): string[] {
  return appoint.flatMap(({ reachId, role }) => {
    const now = known.appointed.filter(
      (each) =>
        each.reachId === reachId && each.role === role && each.personId !== before?.id && !each.begins,
    )
    const name = known.reaches.find(({ id }) => id === reachId)?.name ?? ''
    return now.length > 0
      ? [`${name}现任：${now.map(({ personName }) => personName).join('、')}，任命后交接`]
      : []
  })
}

const ofCleaners = ({ roles, reaches }: RosterPerson) =>
  roles.includes('cleaner') && reaches.length > 0 ? ['保洁的河段在保洁合同里登记，这里不任命'] : []

const detailOf = ({ roles, reaches }: RosterPerson, { village, post, phone }: RosterEntry['person']) =>
  [
    phone,
    roles.map((role) => roleLabel[role]).join('、'),
    village,
    post,
    [...new Set(reaches.map(({ name }) => name))].join('、'),
  ]
    .filter((part) => part !== '')
    .join('，')
