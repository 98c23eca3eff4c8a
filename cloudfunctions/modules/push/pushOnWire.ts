/** Groups and pushes as they travel: a robot's address never does. */
import type { Push } from '../../../domain/push/push'
import type { StoredGroup } from './pushRepo'

export function groupOnWire(group: StoredGroup, liaisonName: string) {
  const { _id: id, name, kind, villages, departmentId, liaisonId, minute, active, robot, bound } = group
  return {
    ...{ id, name, kind, villages: [...villages], departmentId, liaisonId, liaisonName, minute },
    ...{ paused: !active, hasRobot: Boolean(robot), bound: bound ?? 0 },
  }
}

export function pushOnWire(push: Push, opened: number) {
  const { _id: id, day, groupId, groupName, kind, state, text, title, edited, dueAt, version } = push
  const { robot, liaison, poster } = push
  return {
    ...{ id, day, groupId, groupName, kind, state, text, title, edited, dueAt, version },
    ...{ robot, liaison, poster: posterOnWire(poster), opened },
  }
}

const posterOnWire = ({ figures, ribbons, sections, ...poster }: Push['poster']) => ({
  ...{ ...poster, figures: [...figures] },
  ribbons: ribbons.map((each) => ({ ...each, covered: [...each.covered] })),
  ...(sections && { sections: [...sections] }),
})
