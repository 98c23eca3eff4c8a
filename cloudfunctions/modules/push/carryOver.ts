/** What was stored in another form until November 2026. */
import { roadOf } from '../../../domain/push/group'
import { once, walk } from '../../kit/jobs'
import { changeMany } from '../../platform/changeMany'
import { command, type Collection, type Stored } from '../../platform/store'
import { groupBindings, groups } from './pushRepo'

type OldGroup = Stored & {
  readonly paused: boolean
  readonly liaisonId: string | null
  readonly robot: string | null
}

/** A group was paused by a field of its own, and how it is reached was looked up for each list. */
export const carryGroups = walk({
  name: 'carryGroups',
  title: '一个旧的群没能转存',
  over: groups as unknown as Collection<OldGroup>,
  slots: once,
  where: () => ({ active: command.exists(false) }),
  each: async ({ _id, paused, liaisonId, robot }) => {
    const bound = await groupBindings.count({ groupId: _id })
    const road = roadOf(Boolean(robot), liaisonId)
    await changeMany(groups, { _id, active: command.exists(false) }, { active: !paused, road, bound })
  },
})
