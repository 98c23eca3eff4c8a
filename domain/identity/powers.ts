/**
 * Every command of people of the register: where a second person is asked for, and where nobody decides on what is
 * their own. A new command must be given its line (a test says so). Why so: docs/decisions/two-people.md.
 */

/**
 * `second`: two halves, so the two must be two people. `ownWork`: not by who did it. `ownReport`: not by who reported it, as far as the vault or the
 * report knows. `ownPatrol`: not by who walked it, asked for it or walked along. `ownSheet`: not about one's own
 * assessment. `ownRole`: not about one's own role.
 * `lastOffice`: never so that nobody of the office can come in any more. `ties`: notes who did what to an identity.
 */
export type Care =
  | 'second'
  | 'ownReport'
  | 'ownWork'
  | 'ownPatrol'
  | 'ownSheet'
  | 'ownRole'
  | 'lastOffice'
  | 'ties'

export const powers: Readonly<Record<string, readonly Care[]>> = {
  'identity.invitePerson': ['ties'],
  'identity.unbindPerson': ['ties', 'lastOffice'],
  'identity.decideGrant': ['second', 'ownRole'],
  'register.savePerson': ['ties', 'lastOffice', 'ownRole'],
  'register.appoint': ['ownRole'],
  'register.endAppointment': ['ownRole'],
  'patrol.review': ['ownPatrol'],
  'paperPatrol.enter': ['ownPatrol'],
  // The second half where the reporter asked for a look by somebody else (申请复查).
  'report.accept': ['second'],
  'report.dispatch': ['second'],
  'report.reject': ['second', 'ownReport'],
  'report.merge': ['second', 'ownReport'],
  'report.release': ['ownReport'],
  'report.verify': ['ownReport', 'ownWork'],
  // The second half of 销号 for matters from above.
  'report.close': ['second'],
  'report.sendBack': ['ownReport'],
  // What takes days out of one's own duties, or lightens them.
  'leave.save': ['ownSheet'],
  'leave.end': ['ownSheet'],
  'patrol.adjustDuty': ['ownSheet'],
  'patrol.cancelAdjustment': ['ownSheet'],
  'assessment.look': ['ownSheet'],
  'assessment.finish': ['second', 'ownSheet'],
  'assessment.answer': ['second', 'ownSheet'],
  'assessment.enter': ['ownSheet'],
  'assessment.sendBack': ['ownSheet'],
  'assessment.correct': ['ownSheet'],
  'assessment.recompute': ['ownSheet'],
  // Whoever wrote in a plan, or may hold the hand that did, does not approve it.
  'plan.decide': ['second'],
  'reward.approve': ['second', 'ownReport'],
  'reward.decline': ['ownReport'],
  'reward.stopTransfer': ['ownReport'],
  'reward.payCash': ['ownReport'],
  'vault.decideUnseal': ['second', 'ownReport'],
  'vault.readUnsealed': ['second'],
}

/**
 * What one person gives alone, by subject: it decides on nobody's money, identity or own matter. The commands of
 * registers and logs are of this kind without a line: they stand in the history of each entry.
 */
export const alone: readonly string[] = [
  // Registers and rules, each change in the audit log and in the history of its page.
  ...[
    'register.importReaches',
    'water.moveReach',
    'water.endReach',
    'water.bringBackReach',
    'water.saveRules',
    'register.saveDepartment',
  ],
  ...['plan.submit', 'plan.takeReport', 'plan.takeRectification'],
  'patrol.saveDutyPolicy',
  ...['report.saveDispatchPolicy', 'reward.savePolicy', 'reward.saveBudget', 'calendar.saveHolidays'],
  // Who was at a training: each line says how it came, and what was struck out stays.
  ...['training.addPresent', 'training.strikePresent', 'training.countPresent', 'training.signIn'],
  // By which rules chiefs are assessed, each version kept; the township's check of itself goes to the county.
  ...['assessment.saveRules', 'assessment.useRules', 'assessment.beginCheck'],
  // One's own signature; on paper for somebody else, with a photo, by nobody of the two.
  ...['handover.sign', 'handover.enter'],
  // Whom one lets help oneself with the phone; what is done then the office still judges.
  ...['kin.offer', 'kin.confirm', 'kin.stop'],
  // About one's own sheet; somebody else answers.
  'assessment.object',
  // One's own work; what it is worth others say.
  ...[
    'patrol.submit',
    'patrol.explain',
    'patrol.markRead',
    'patrol.answerQuestion',
    'patrol.confirmCompanion',
    'patrol.delegate',
    'patrol.revokeDelegation',
  ],
  ...['report.take', 'report.handBack', 'report.contribute', 'report.extend', 'report.resolve'],
  // What the office answers, passes on and says of itself.
  ...['complaint.answer', 'alert.toProblem', 'about.save'],
  // A draw is nobody's choice: the secret is the server's, the number a witness's, and everybody can draw again.
  ...['draw.fix', 'draw.run', 'draw.drop', 'draw.note'],
  // What was told to oneself.
  'message.read',
  // What it could type in itself.
  'clue.rectify',
  // Whose turn it is; also of one's own report, or an office of one could not go on.
  ...['report.enter', 'report.reassign', 'report.recall'],
  // Who may see it: each change stands in the matter's own story.
  ...['report.markAboutChief', 'report.unmarkAboutChief'],
  // The head chief presses on; what was done is still judged by others.
  ...['report.urge', 'report.instruct', 'report.acknowledge', 'desk.answerWeek', 'desk.explainWeek'],
  // 回头看 only says whether it came back.
  'report.recheck',
  // Tells the clerk what the bearer of the code may ask anyhow.
  'reward.lookUp',
  // Asks; another one decides.
  'vault.requestUnseal',
  // Messages, with no power in them.
  ...['reminder.skipToday', 'reminder.resend', 'reminder.saveTemplates', 'push.remindDue'],
  ...['push.saveGroup', 'push.saveRobot', 'push.unbindGroup', 'push.edit', 'push.approve', 'push.cancel'],
  ...['push.resend', 'push.forwarded', 'push.savePolicy', 'push.saveNotice', 'push.removeNotice'],
  ...['push.saveContent', 'push.removeContent'],
  // Has the clock try again what it does by itself anyhow.
  ...['job.pushOn', 'job.pushAllOn'],
  // A table that comes in is what the office could enter line by line; each entry has its history. Only who brought it steps it.
  ...['import.begin', 'import.choose', 'import.take', 'import.undo'],
  // A table tells what the office may read anyway, and its audit line who took it.
  'document.order',
  // How the county calls our fields; each change in the audit log.
  'exchange.saveSettings',
  // Words and counts, each change in the audit log; what is final is changed with a reason.
  ...['summary.count', 'summary.write', 'summary.leaveOut', 'summary.close'],
  ...['summary.saveTemplate', 'summary.dropTemplate', 'brief.make', 'brief.send'],
]
