/** Sign boards hold what every register holds, and their two logs what every log holds. */
import { phoneChecks, signBoards, signChecks } from '../../../domain/signBoard/signBoards'
import { logSuite } from '../../kit/logSuite'
import { registerSuite } from '../../kit/registerSuite'

registerSuite(signBoards)
logSuite(phoneChecks)
logSuite(signChecks)
