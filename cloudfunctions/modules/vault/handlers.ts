/** What may be done with the vault. */
import { decideUnseal } from './decideUnseal'
import { listUnsealings } from './listUnsealings'
import { readUnsealed } from './readUnsealed'
import { requestUnseal } from './requestUnseal'

export const vaultHandlers = {
  'vault.requestUnseal': requestUnseal,
  'vault.listUnsealings': listUnsealings,
  'vault.decideUnseal': decideUnseal,
  'vault.readUnsealed': readUnsealed,
}
