/** Groups and pushes as they travel: a robot's address never does. */
import type { Push } from '../../../domain/push/push'
import type { StoredGroup } from './pushRepo'

export function groupOnWire({ _id, robot, code: _code, ...group }: StoredGroup, bound: number) {
  return { id: _id, ...group, villages: [...group.villages], hasRobot: robot !== null, bound }
}

export function pushOnWire(push: Push, opened: number) {
  const {
    _id: id,
    day,
    groupId,
    groupName,
    kind,
    state,
    text,
    title,
    poster,
    edited,
    dueAt,
    robot,
    liaison,
    version,
  } = push
  const ribbons = poster.ribbons.map((each) => ({ ...each, covered: [...each.covered] }))
  return {
    id,
    day,
    groupId,
    groupName,
    kind,
    state,
    text,
    title,
    poster: { ...poster, figures: [...poster.figures], ribbons },
    edited,
    dueAt,
    robot,
    liaison,
    version,
    opened,
  }
}
