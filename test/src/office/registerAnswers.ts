/** Register answers for the tests of the office; a test changes only what it is about. */
import type { Output } from '@domain/contract/contract'
import { defaultDutyPolicy } from '@domain/patrol/dutyPolicy'

type Person = Output<'register.getPerson'>['person']
type Assignment = Output<'register.listAssignments'>['items'][number]
type Policy = Output<'patrol.getDutyPolicy'>['policy']

export const personEntry = (change: Partial<Person> = {}): Person => ({
  id: 'p2',
  name: '示例李',
  phone: '13800000002',
  post: '示例村书记',
  village: '示例村',
  roles: ['villageChief'],
  active: true,
  bound: false,
  ...change,
})

/** The same person as the list has them. */
export function personListed(): Output<'person.list'>['items'][number] {
  const { id, active, name, phone, post, village, roles } = personEntry()
  const entry = { name, phone, post, village, roles, departmentId: null, binding: 'unbound' as const }
  return { id, active, version: 1, names: {}, entry }
}

export const assignment = (change: Partial<Assignment> = {}): Assignment => ({
  id: 'a1',
  personId: 'p1',
  personName: '示例王',
  reachId: 'r1',
  reachName: '示例溪 1 段',
  role: 'villageChief',
  from: '2025-01-01',
  until: null,
  ...change,
})

export function policy(): Policy {
  const { version, rules, pondKinds, dueSoonDays, thresholds, compliance } = defaultDutyPolicy
  return { version, rules, pondKinds: [...pondKinds], dueSoonDays, thresholds, compliance }
}

/** One page, and no more. */
export const page = <T>(...items: T[]): { items: T[]; next: null } => ({ items, next: null })
