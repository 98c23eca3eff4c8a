/** What the desk fills in about a group, and what is still missing, in words. */
import { isBlank } from '@domain/contract/letters'
import type { Input } from '@domain/contract/contract'
import { usualMinute } from '@domain/push/group'
import type { GroupEntry } from './useGroups'

/** With the liaison's name, which the cloud looks up itself. */
export type GroupDraft = Input<'push.saveGroup'> & { readonly liaisonName: string }
export type GroupTroubles = Partial<Record<'name' | 'department', string>>

export function emptyGroup(id: string): GroupDraft {
  const who = { departmentId: null, liaisonId: null, liaisonName: '' }
  return { id, name: '', kind: 'villageChiefs', villages: [], ...who, minute: usualMinute, paused: false }
}

export function draftOf({ hasRobot: _robot, bound: _bound, ...group }: GroupEntry): GroupDraft {
  return { ...group, villages: [...group.villages] }
}

export function troublesOf({ name, kind, departmentId }: GroupDraft): GroupTroubles {
  const troubles: GroupTroubles = {}
  if (isBlank(name)) troubles.name = '请写群名'
  if (kind === 'department' && departmentId === null) troubles.department = '请选是哪个部门的群'
  return troubles
}

/** As it is saved: villages belong to groups of a place, a department to a department's group. */
export function tidied({ liaisonName: _name, ...draft }: GroupDraft): Input<'push.saveGroup'> {
  const ofDepartment = draft.kind === 'department'
  return {
    ...draft,
    name: draft.name.trim(),
    villages: ofDepartment ? [] : draft.villages,
    departmentId: ofDepartment ? draft.departmentId : null,
  }
}

export const sameGroup = (a: GroupDraft, b: GroupDraft) =>
  JSON.stringify(tidied(a)) === JSON.stringify(tidied({ ...b, id: a.id }))
