/** What the desk fills in about a person, and what is still missing, in words. */
import { isBlank } from '@domain/contract/letters'
import type { Input } from '@domain/contract/contract'

export type PersonDraft = Input<'register.savePerson'>
export type PersonTroubles = Partial<Record<'name' | 'phone' | 'roles' | 'department', string>>

export function emptyDraft(id: string): PersonDraft {
  return { id, name: '', phone: '', post: '', village: '', roles: [], departmentId: null, active: true }
}

export function draftOf(person: PersonDraft): PersonDraft {
  const { id, name, phone, post, village, roles, departmentId = null, active, version } = person
  return { id, name, phone, post, village, roles: [...roles], departmentId, active, version }
}

/** One sentence for each field that can't be saved as it is. */
export function troublesOf({ name, phone, roles, departmentId }: PersonDraft): PersonTroubles {
  const troubles: PersonTroubles = {}
  if (isBlank(name)) troubles.name = '请写姓名'
  if (phone === '') troubles.phone = '请写手机号，本人凭它绑定微信'
  else if (!/^1\d{10}$/.test(phone)) troubles.phone = `手机号是 1 开头的 11 位数字，现在是 ${phone.length} 位`
  if (roles.length === 0) troubles.roles = '请至少选一个身份'
  if (roles.includes('department') && !departmentId) troubles.department = '请选是哪个部门的'
  return troubles
}

/** As it is saved: without what was typed around the words, and without a department where the role is gone. */
export function tidied(draft: PersonDraft): PersonDraft {
  const { name, post, village, roles, departmentId = null, active, reason } = draft
  const belongs = roles.includes('department')
  return {
    ...draft,
    name: name.trim(),
    post: post.trim(),
    village: village.trim(),
    departmentId: belongs ? departmentId : null,
    reason: active ? undefined : reason?.trim() || undefined,
  }
}

/** Whatever the order of the roles, whichever version it was, and for whatever reason. */
export function sameDraft(a: PersonDraft, b: PersonDraft): boolean {
  const said = (draft: PersonDraft) =>
    JSON.stringify({ ...draftOf(draft), roles: [...draft.roles].sort(), version: 0 })
  return said(a) === said(b)
}
