/** Which function answers an action, by its subject alone: the phone says it without carrying the wire. */

/** Subjects of `office`. One that `api` once answered stays there, since older phones ask it. */
const ofOffice: ReadonlySet<string> = new Set([
  ...['desk', 'river', 'import', 'signBoard', 'phoneCheck', 'signCheck'],
  ...['water', 'waterPhoto', 'reach'],
  ...['bank', 'message', 'paperPatrol'],
  ...['cleaningContract', 'cleaningDay', 'cleaningCheck', 'cleaningFund', 'cleaningPay'],
  ...['section', 'reading', 'outlet', 'outletCall', 'outletCheck', 'outletStep'],
  ...['plan', 'planProblem', 'planGoal', 'planTask', 'planProgress', 'dossier'],
  ...['institution', 'meeting', 'training', 'campaign', 'material', 'carrier', 'villageRule', 'news'],
])

/** Subjects of `oversight`. */
const ofOversight: ReadonlySet<string> = new Set(['assessment', 'leave', 'summary'])

/** Subjects of `supervision`. */
const ofSupervision: ReadonlySet<string> = new Set([
  ...['about', 'alert', 'setting', 'complaint', 'clue', 'rectification', 'supervision', 'draw'],
  ...['handover', 'survey', 'exchange', 'brief', 'kin'],
])

export type FunctionName = 'api' | 'office' | 'oversight' | 'supervision'

export function functionOf(action: string): FunctionName {
  const subject = action.slice(0, action.indexOf('.'))
  if (ofOversight.has(subject)) return 'oversight'
  if (ofSupervision.has(subject)) return 'supervision'
  return ofOffice.has(subject) ? 'office' : 'api'
}
