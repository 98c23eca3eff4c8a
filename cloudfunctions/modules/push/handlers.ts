/** What may be done with the daily push. */
import { board } from './board'
import { boardCode } from './boardCode'
import { contentHandlers, listContent, removeContent, saveContent } from './contents'
import { approvePush, cancelPush, editPush, forwardedPush, resendPush } from './editPush'
import { enterGroup } from './enterGroup'
import { groupHandlers, listGroups, nextOfGroup, saveGroup, saveRobot, unbindGroup } from './groupActions'
import { listDay, myGroups } from './listDay'
import { getPushPolicy, removeNotice, saveNotice } from './policyActions'
import { savePushPolicy } from './pushRepo'
import { dueToday, remindDue } from './remindDue'

export const pushHandlers = {
  'push.listGroups': listGroups,
  'push.saveGroup': saveGroup,
  'push.nextOf': nextOfGroup,
  'push.saveRobot': saveRobot,
  'push.unbindGroup': unbindGroup,
  'push.listDay': listDay,
  'push.dueToday': dueToday,
  'push.remindDue': remindDue,
  'push.edit': editPush,
  'push.approve': approvePush,
  'push.cancel': cancelPush,
  'push.resend': resendPush,
  'push.myGroups': myGroups,
  'push.forwarded': forwardedPush,
  'push.enterGroup': enterGroup,
  'push.board': board,
  'push.code': boardCode,
  'push.getPolicy': getPushPolicy,
  'push.savePolicy': savePushPolicy,
  'push.saveNotice': saveNotice,
  'push.removeNotice': removeNotice,
  'push.listContent': listContent,
  'push.saveContent': saveContent,
  'push.removeContent': removeContent,
  ...contentHandlers,
  ...groupHandlers,
}
