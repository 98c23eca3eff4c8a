/** The vault as other modules and the functions see it: who reported, kept apart from what was reported. */
import { decideUnseal } from './decideUnseal'
import { forgetTries } from './forgetTries'
import { listUnsealings } from './listUnsealings'
import { readUnsealed } from './readUnsealed'
import { requestUnseal } from './requestUnseal'
import { reseal } from './reseal'

export { asReporter, openReceipt } from './asReporter'
export { plainDuties, reportedOnDuty, sealDutyOf } from './duty'
export { aheadOfReporter, enterReporter, giveReceipt, receiptAgain } from './enterReporter'
export { notOwnReport, ownReports } from './ownReport'
export { openIdentity } from './openIdentity'
export { reporterCode } from './reporterCode'
export { reporterCodesOf, reporterOf, reportsOf, reportsSince } from './reporterOf'
export { open as openLink, seal as sealLink, type Sealed, sealingKeyId } from './sealing'
export { sealIdentity } from './sealIdentity'
export { waitingUnsealings } from './waitingUnsealings'

export const vaultJobs = [...reseal, forgetTries]

export const vaultHandlers = {
  'vault.requestUnseal': requestUnseal,
  'vault.listUnsealings': listUnsealings,
  'vault.decideUnseal': decideUnseal,
  'vault.readUnsealed': readUnsealed,
}
