/** The function `api`: every action of the wire. */
import { contract } from '../../domain/contract/contract'
import { identityHandlers } from '../modules/identity'
import { patrolHandlers } from '../modules/patrol'
import { registerHandlers } from '../modules/register'
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
  ...vaultHandlers,
})
