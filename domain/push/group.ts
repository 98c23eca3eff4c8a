/** A group (群) that gets the daily push (每日一送): who is in it, whom it concerns, when and how it is reached. */
import {
  choice,
  clock,
  given,
  number,
  reference,
  text,
  villages,
  type ValuesOf,
} from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

export const groupKindLabel = {
  villageChiefs: '村级河长群',
  secretaries: '社区书记群',
  department: '部门群',
  public: '志愿者群',
} as const

export type GroupKind = keyof typeof groupKindLabel
export const groupKinds = Object.keys(groupKindLabel) as [GroupKind, ...GroupKind[]]

/** 07:30, before the day's work begins. */
export const usualMinute = 450

/** A robot goes before a liaison, who need not be asked where it speaks. */
const roads = { robot: '机器人', liaison: '联络人', nobody: '没人送' } as const

export const roadOf = (hasRobot: boolean, liaisonId: string | null): keyof typeof roads =>
  hasRobot ? 'robot' : liaisonId === null ? 'nobody' : 'liaison'

export const groups = defineRegister({
  ...{ name: 'group', collection: 'groups', title: '群', unit: '个' },
  end: { word: '暂停', meaning: '暂停的群不送，也不排；重新启用后再继续。' },
  read: ['office', 'headChief'],
  write: ['office'],
  internal: true,
  fields: {
    name: text('群名', { most: 30, placeholder: '例如：村级河长工作群', needed: '请写群名' }),
    kind: choice('类型', groupKindLabel, { first: 'villageChiefs', hint: '话按群里的人来写' }),
    departmentId: reference('所属部门', 'department', {
      when: ({ kind }) => kind === 'department',
      needed: '请选是哪个部门的群',
    }),
    /** None: the whole township. */
    villages: villages('哪些村', {
      ...{ most: 100, none: '全镇' },
      when: ({ kind }) => kind !== 'department',
    }),
    /** Quiet from 20:00 to 07:00, and the clock strikes every ten minutes: finer hours would not be kept. */
    minute: clock('几点送', {
      ...{ first: usualMinute, least: 420, most: 1199, step: 10 },
      hint: '只在工作日送，每 10 分钟送一批',
    }),
    /** 群联络人: forwards text, card and poster. */
    liaisonId: reference('群联络人', 'person', {
      hint: '每天早上在“今天”里看到写好的话，一点就转发到群里',
    }),
    road: given(choice('送达方式', roads, { first: 'nobody' })),
    /** WeChat groups that were tied to it by opening the card there. */
    bound: given(number('微信群', { unit: '个', most: 10_000 })),
  },
  list: {
    columns: ['name', 'kind', 'villages', 'minute', 'liaisonId', 'road', 'bound'],
    search: ['name'],
    filters: ['kind', 'road'],
    order: 'minute',
  },
})

export interface Group extends ValuesOf<typeof groups.fields> {
  readonly _id: string
  /** Whether it is sent to at all: 暂停 is out of use. */
  readonly active: boolean
  /** Webhook of a 企业微信 group robot. A secret, and no field: never answered to anyone. */
  readonly robot?: string | null
}
