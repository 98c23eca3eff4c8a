/** A group (群) that gets the daily push (每日一送): who is in it, whom it concerns, when and how it is reached. */

export const groupKinds = ['villageChiefs', 'secretaries', 'department', 'public'] as const
export type GroupKind = (typeof groupKinds)[number]

export const groupKindLabel: Record<GroupKind, string> = {
  villageChiefs: '村级河长群',
  secretaries: '社区书记群',
  department: '部门群',
  public: '志愿者群',
}

export interface Group {
  readonly _id: string
  readonly name: string
  readonly kind: GroupKind
  /** Villages it concerns; empty: the whole township. */
  readonly villages: readonly string[]
  /** Of a department's group. */
  readonly departmentId: string | null
  /** 群联络人: forwards text, card and poster. */
  readonly liaisonId: string | null
  readonly liaisonName: string
  /** Minute of the day it goes out, Shanghai: 7:30 is 450. */
  readonly minute: number
  readonly paused: boolean
  /** Webhook of a 企业微信 group robot. A secret: never answered to anyone. */
  readonly robot: string | null
}

/** 07:30, before the day's work begins. */
export const usualMinute = 450
