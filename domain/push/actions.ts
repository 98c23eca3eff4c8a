/** The wire of the daily push (每日一送): groups, the day's messages, the board of a group, content. */
import * as v from 'valibot'
import { coming } from '../patrol/wireShapes'
import { command, query } from '../contract/action'
import { day, id, nothing, requiredText, text } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { groupKinds, groups } from './group'
import { contentKinds, contents } from './content'
import { dueActions } from './dueActions'
import { mostEdited, pushStates, roadStates } from './push'
import { why } from '../setting/why'

const desk = ['office', 'headChief'] as const

const group = v.object({
  id,
  name: v.string(),
  kind: v.picklist(groupKinds),
  villages: v.array(v.string()),
  departmentId: v.nullable(id),
  liaisonId: v.nullable(id),
  liaisonName: v.string(),
  minute: v.number(),
  paused: v.boolean(),
  /** Whether a 企业微信 robot is set; its address is never answered. */
  hasRobot: v.boolean(),
  /** WeChat groups that were tied to it by opening the card there. */
  bound: v.number(),
})

const next = v.nullable(v.object({ day, at: v.number() }))

const road = v.object({
  state: v.picklist(roadStates),
  tries: v.number(),
  at: v.nullable(v.number()),
  reason: v.string(),
})

const ribbon = v.object({
  name: v.string(),
  length: v.number(),
  covered: v.array(v.object({ from: v.number(), to: v.number() })),
  shape: v.optional(v.picklist(['line', 'ring'])),
})

const poster = v.object({
  head: v.string(),
  notice: v.string(),
  figures: v.array(v.object({ value: v.string(), unit: v.string(), label: v.string() })),
  ribbons: v.array(ribbon),
  words: v.string(),
  /** What else than 每日一送 it is, with its text. */
  name: v.optional(v.string()),
  sections: v.optional(v.array(v.object({ title: v.string(), text: v.string() }))),
})

const push = v.object({
  id: v.string(),
  day,
  groupId: id,
  groupName: v.string(),
  kind: v.picklist(groupKinds),
  state: v.picklist(pushStates),
  text: v.string(),
  title: v.string(),
  poster,
  edited: v.boolean(),
  dueAt: v.number(),
  robot: road,
  liaison: road,
  version: v.number(),
  /** People who opened the card in the group that day. */
  opened: v.number(),
})

/** Day and group. */
const pushId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,80}$/))

const notice = v.object({ id, text: v.string(), from: day, until: day })
const content = v.object({
  id,
  kind: v.picklist(contentKinds),
  title: requiredText(20),
  text: requiredText(200),
  on: text(20),
  active: v.boolean(),
})

const policy = v.object({
  version: v.number(),
  on: v.boolean(),
  namesIn: v.array(v.picklist(groupKinds)),
  quiet: v.object({
    from: v.pipe(v.number(), v.integer(), v.minValue(18), v.maxValue(23)),
    until: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(9)),
  }),
  dueWithin: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
})

export const pushActions = {
  ...dueActions,
  ...actionsOf(groups),
  /** When a group is reached next, ms; null where it is paused or the push is off. */
  'push.nextOf': query({ roles: desk, input: v.object({ groupId: id }), output: v.object({ next }) }),
  /** As older phones know the groups. */
  'push.listGroups': query({ roles: desk, input: nothing, output: v.object({ items: v.array(group) }) }),
  'push.saveGroup': command({
    roles: ['office'],
    input: v.object({
      /** It is also the scene of the group's mini-program code, where WeChat takes 32 letters. */
      id: v.pipe(id, v.maxLength(32)),
      name: requiredText(30),
      kind: v.picklist(groupKinds),
      villages: v.pipe(v.array(text(40)), v.maxLength(100)),
      departmentId: v.nullable(id),
      liaisonId: v.nullable(id),
      minute: v.pipe(v.number(), v.integer(), v.minValue(420), v.maxValue(1199)),
      paused: v.boolean(),
    }),
    output: v.object({ next: v.optional(next) }),
  }),
  /** Sets or removes the group's 企业微信 robot. */
  'push.saveRobot': command({
    roles: ['office'],
    input: v.object({
      groupId: id,
      url: v.nullable(v.pipe(v.string(), v.url(), v.maxLength(300))),
    }),
    output: nothing,
  }),
  /** Takes the ties to WeChat groups away, so that the card can be opened in the right one. */
  'push.unbindGroup': command({ roles: ['office'], input: v.object({ groupId: id }), output: nothing }),
  /** A day's pushes: as stored, or, where none is planned yet, as they would be composed now. */
  'push.listDay': query({
    roles: desk,
    input: v.object({ day }),
    output: v.object({
      day,
      working: v.boolean(),
      planned: v.boolean(),
      items: v.array(push),
      /** Beyond the known notice of holidays: whether it is a working day may still change. */
      mayMove: v.optional(v.boolean()),
    }),
  }),
  'push.edit': command({
    roles: ['office'],
    input: v.object({ pushId, version: v.number(), text: requiredText(mostEdited) }),
    output: v.object({ version: v.number() }),
  }),
  'push.approve': command({ roles: ['office'], input: v.object({ pushId }), output: nothing }),
  'push.cancel': command({
    roles: ['office'],
    input: v.object({ pushId, cancelled: v.boolean() }),
    output: nothing,
  }),
  /** By hand: the robot's road once more. */
  'push.resend': command({ roles: ['office'], input: v.object({ pushId }), output: nothing }),
  /** For the liaison: today's messages of the own groups, ready to forward, and when the others will be. */
  'push.myGroups': query({
    roles: 'bound',
    input: nothing,
    output: v.object({
      items: v.array(push),
      coming: v.array(v.object({ groupName: v.string(), dueAt: v.number() })),
      /** Whether the person is liaison of any group at all. */
      liaison: v.boolean(),
    }),
  }),
  'push.forwarded': command({ roles: 'bound', input: v.object({ pushId }), output: nothing }),
  /**
   * The card was opened in a WeChat group. `cloudId` is what wx.getGroupEnterInfo gave; only the platform can tell the
   * group from it. The first opening by liaison or office ties the two together.
   */
  'push.enterGroup': command({
    roles: 'everyone',
    perMinute: 20,
    input: v.object({ groupId: id, cloudId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
    /** `tied`: by this very opening. */
    output: v.object({ bound: v.boolean(), tied: v.boolean() }),
  }),
  /** Who has walked, how far the reaches are, one button to start or to report. Names only for people of the register. */
  'push.board': query({
    roles: 'everyone',
    input: v.object({ groupId: id }),
    output: v.object({
      name: v.string(),
      kind: v.picklist(groupKinds),
      day,
      /** Of this period: reaches that owe a patrol, and those done. */
      due: v.number(),
      done: v.number(),
      walkedToday: v.array(v.object({ name: v.string(), reachName: v.string() })),
      toWalk: v.array(v.object({ name: v.string(), reachName: v.string(), daysLeft: v.number() })),
      ribbons: v.array(ribbon),
      openReports: v.number(),
      named: v.boolean(),
      /** For people of the register only. */
      coming: v.optional(v.array(coming)),
      surveys: v.optional(v.array(v.object({ id, title: v.string(), until: v.nullable(day) }))),
    }),
  }),
  /** The mini-program code of a group's board for its poster; made once. */
  'push.code': query({
    roles: 'bound',
    input: v.object({ groupId: id }),
    output: v.object({ url: v.nullable(v.string()) }),
  }),
  'push.getPolicy': query({
    roles: desk,
    input: nothing,
    output: v.object({ policy, notices: v.array(notice) }),
  }),
  'push.savePolicy': command({
    roles: ['office'],
    input: v.object({ ...policy.entries, why }),
    output: v.object({ version: v.number() }),
  }),
  'push.saveNotice': command({
    roles: ['office'],
    input: v.object({ id, text: requiredText(120), from: day, until: day }),
    output: nothing,
  }),
  'push.removeNotice': command({ roles: ['office'], input: v.object({ id }), output: nothing }),
  ...actionsOf(contents),
  /** As older phones know the library. */
  'push.listContent': query({ roles: desk, input: nothing, output: v.object({ items: v.array(content) }) }),
  'push.saveContent': command({ roles: ['office'], input: content, output: nothing }),
  'push.removeContent': command({ roles: ['office'], input: v.object({ id }), output: nothing }),
}
