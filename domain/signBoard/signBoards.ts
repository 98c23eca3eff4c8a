/**
 * Sign boards (公示牌): what stands on one, where, and in what state. Fields as Hebei's local standard has them
 * (《河长（湖长）公示牌设置管理规范》, in force since July 2022), new words within 15 days of a change of chief.
 */
import { chiefRoles } from '../identity/role'
import { choice, choices, day, longText, phone, photos, place, reference, text } from '../register/kit/fields'
import { defineLog } from '../register/kit/log'
import { defineRegister } from '../register/kit/register'

const states = { good: '完好', worn: '破损', gone: '缺失', wrong: '河长有误' } as const

export const signBoards = defineRegister({
  ...{ name: 'signBoard', collection: 'signBoards', title: '公示牌', unit: '块' },
  end: { word: '撤下', meaning: '撤下后不再公示、不再要检查；记录都留着，以后可以重新启用。' },
  read: ['office', ...chiefRoles],
  write: ['office'],
  public: ['number', 'reachId', 'place', 'spot', 'state'],
  fields: {
    number: text('编号', { most: 20, needed: '请写编号', unique: '已经有这个编号的公示牌了' }),
    reachId: reference('河段', 'reach', { needed: '请选河段' }),
    place: place('位置', { near: 'reachId', metres: 200 }),
    spot: text('位置说明', { most: 40, placeholder: '例如：村口石桥东侧' }),
    state: choice('状况', states, { first: 'good' }),
    telephone: phone('监督电话', { hint: '写办公室的电话，不写私人手机' }),
    chiefs: text('牌上的河长', { most: 60, hint: '换了河长，15 天内换牌' }),
    goal: longText('治理目标', { most: 200 }),
    shows: choices('牌上还有', {
      map: '河流示意图',
      duties: '河长职责',
      forbidden: '禁止行为',
      code: '二维码',
    }),
    setUp: day('设立日期'),
    renewed: day('上次换新'),
    photos: photos('照片', { most: 3 }),
  },
  standsAt: 'reachId',
  list: {
    columns: ['number', 'reachId', 'spot', 'state'],
    search: ['number', 'spot'],
    filters: ['state', 'reachId'],
    village: 'reachId',
    order: 'number',
  },
  excel: { sheet: 'signBoards', matchBy: 'number' },
  counts: {
    boards: { title: '公示牌', where: {} },
    worn: { title: '破损', where: { state: 'worn' } },
    gone: { title: '缺失', where: { state: 'gone' } },
    wrong: { title: '河长有误', where: { state: 'wrong' } },
  },
})

export type SignBoardState = keyof typeof states

/** 电话抽查: somebody of the office rings the number that stands on the board. */
export const phoneChecks = defineLog({
  ...{ name: 'phoneCheck', title: '电话抽查', of: signBoards, add: ['office'], read: ['office'] },
  fields: {
    result: choice(
      '打通了吗',
      { answered: '有人接', unanswered: '没人接', wrong: '号码不对' },
      { needed: '请选一样' },
    ),
    note: text('说明', { most: 60 }),
  },
  counts: {
    rung: { title: '电话抽查', where: {} },
    answered: { title: '有人接', where: { result: 'answered' } },
  },
})

/** 扫码检查: two taps and a photo before the board; whatever is not good opens a problem. */
export const signChecks = defineLog({
  ...{
    name: 'signCheck',
    title: '现场检查',
    of: signBoards,
    add: chiefRoles,
    read: ['office', ...chiefRoles],
  },
  fields: {
    found: choice('牌子怎么样', states, { needed: '请选一样' }),
    photos: photos('照片', { most: 3 }),
    note: text('说明', { most: 60 }),
  },
  counts: { checked: { title: '现场检查', where: {} } },
})
