/** The function `api`: every action of the wire. */
import { contract } from '../../domain/contract/contract'
import { identityHandlers } from '../modules/identity'
import { patrolHandlers } from '../modules/patrol'
import { registerHandlers } from '../modules/register'
import { dispatch } from '../platform/dispatch'

export const main = dispatch(contract, { ...identityHandlers, ...registerHandlers, ...patrolHandlers })
