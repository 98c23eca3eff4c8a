/** The function `api`: every action of the wire. */
import { contract } from '../../domain/contract/contract'
import { identityHandlers } from '../modules/identity'
import { patrolHandlers } from '../modules/patrol'
import { pushHandlers } from '../modules/push'
import { registerHandlers } from '../modules/register'
import { reminderHandlers } from '../modules/reminder'
import { reportHandlers } from '../modules/report'
import { rewardHandlers } from '../modules/reward'
import { vaultHandlers } from '../modules/vault'
import { dispatch } from '../platform/dispatch'

export const main = dispatch(contract, {
  ...identityHandlers,
  ...registerHandlers,
  ...patrolHandlers,
  ...reportHandlers,
  ...rewardHandlers,
  ...reminderHandlers,
  ...pushHandlers,
  ...vaultHandlers,
})
