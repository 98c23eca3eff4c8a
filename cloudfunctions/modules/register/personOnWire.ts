import type { Person } from '../../../domain/identity/person'

/** A person as the office sees it; the WeChat identity stays out of it. */
export function personOnWire({ _id, boundTo, roles, ...person }: Person) {
  return { id: _id, ...person, roles: [...roles], bound: boundTo !== null }
}
