/** The vault as other modules and the functions see it: who reported, kept apart from what was reported. */
import { decideUnseal } from './decideUnseal'
import { listUnsealings } from './listUnsealings'
import { readUnsealed } from './readUnsealed'
import { requestUnseal } from './requestUnseal'

export { asReporter } from './asReporter'
export { plainDuties, reportedOnDuty, sealDutyOf } from './duty'
export { enterReporter, receiptAgain } from './enterReporter'
export { forgetTries } from './forgetTries'
export { openIdentity } from './openIdentity'
export { reporterCode } from './reporterCode'
export { reporterOf, reportsOf, reportsSince } from './reporterOf'
export { reseal } from './reseal'
export { sealIdentity } from './sealIdentity'

export const vaultHandlers = {
  'vault.requestUnseal': requestUnseal,
  'vault.listUnsealings': listUnsealings,
  'vault.decideUnseal': decideUnseal,
  'vault.readUnsealed': readUnsealed,
}
