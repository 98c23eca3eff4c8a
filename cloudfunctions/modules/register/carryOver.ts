/** Waters as they were stored until November 2026, when imports alone knew them: all of them are in use. */
import { once, walk } from '../../kit/jobs'
import { changeMany } from '../../platform/changeMany'
import { command } from '../../platform/store'
import { waters } from './reachRepo'

export const carryWaters = walk({
  name: 'carryWaters',
  title: '一条旧的水域没能转存',
  over: waters,
  slots: once,
  where: () => ({ active: command.exists(false) }),
  each: ({ _id }) => changeMany(waters, { _id, active: command.exists(false) }, { active: true }),
})
