import type { Person } from '../../../../domain/identity/person'

/** A person as the office sees it; the WeChat identity stays out of it. */
export function personOnWire({
  _id: id,
  name,
  phone,
  post,
  village,
  roles,
  departmentId,
  active,
  boundTo,
  version = 0,
}: Person) {
  const bound = boundTo !== null
  return { id, name, phone, post, village, roles: [...roles], departmentId, active, bound, version }
}
