/** Which function answers an action, by its subject alone: the phone says it without carrying the wire. */

/** Subjects of `office`. One that `api` once answered stays there, since older phones ask it. */
const ofOffice: ReadonlySet<string> = new Set([
  ...['desk', 'import', 'signBoard', 'phoneCheck', 'signCheck'],
  ...['water', 'waterPhoto'],
  'summary',
  'bank',
  ...['cleaningContract', 'cleaningDay', 'cleaningCheck', 'cleaningFund', 'cleaningPay'],
  ...['section', 'reading', 'outlet', 'outletCall', 'outletCheck', 'outletStep'],
  ...['plan', 'planProblem', 'planGoal', 'planTask', 'planProgress', 'dossier'],
  ...['institution', 'meeting', 'training', 'campaign', 'material', 'carrier', 'villageRule', 'news'],
])

export type FunctionName = 'api' | 'office'

export const functionOf = (action: string): FunctionName =>
  ofOffice.has(action.slice(0, action.indexOf('.'))) ? 'office' : 'api'
