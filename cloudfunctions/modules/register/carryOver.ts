/** What was stored in another form until November 2026. */
import { addDays } from '../../../domain/calendar/day'
import { once, walk } from '../../kit/jobs'
import { changeMany } from '../../platform/changeMany'
import { command } from '../../platform/store'
import { bindingIs } from '../../../domain/identity/people'
import { people } from '../identity'
import { knowVillageOf } from './reaches/listVillages'
import { reaches, waters } from './reaches/reachRepo'

/** Imports alone knew waters: all of them are in use. */
export const carryWaters = walk({
  name: 'carryWaters',
  title: '一条旧的水域没能转存',
  over: waters,
  slots: once,
  where: () => ({ active: command.exists(false) }),
  each: ({ _id }) => changeMany(waters, { _id, active: command.exists(false) }, { active: true }),
})

/** So are reaches, until their last day: imports stored them without a word of it. */
export const carryReaches = walk({
  name: 'carryReaches',
  title: '一段旧的河没能转存',
  over: reaches,
  slots: once,
  without: ['geometry', 'box', 'cells'],
  where: () => ({ active: command.exists(false) }),
  each: ({ _id }) => changeMany(reaches, { _id, active: command.exists(false) }, { active: true }),
})

/** Reaches ended, and what stands there stayed in use. */
export const carryEnds = walk({
  name: 'carryEndsOfReaches',
  title: '一段早先撤销的河，上面的公示牌、排污口、断面没能一起停用',
  over: reaches,
  slots: once,
  without: ['geometry', 'box', 'cells'],
  where: () => ({ until: command.gt(''), followOn: command.exists(false) }),
  each: ({ _id, until }) =>
    changeMany(reaches, { _id, followOn: command.exists(false) }, { followOn: addDays(until!, 1) }),
})

/** Only those with reaches were known as villages, though people belong to others. */
export const carryVillages = walk({
  name: 'carryVillagesOfPeople',
  title: '一个人所在的村没能列入村名',
  over: people,
  slots: once,
  where: () => ({ village: command.gt('') }),
  each: (person) => knowVillageOf(person),
})

/** Whether a person is bound was looked up for each list. */
export const carryBindings = walk({
  name: 'carryBindings',
  title: '一个人是否绑定了微信没能转存',
  over: people,
  slots: once,
  where: () => ({ binding: command.exists(false) }),
  each: ({ _id, boundTo }) =>
    changeMany(people, { _id, boundTo, binding: command.exists(false) }, { binding: bindingIs({ boundTo }) }),
})
