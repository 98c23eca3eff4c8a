/** Every register holds what every register holds, and every log what every log does; all of them in one town. */
import { logs, registers } from '../../../domain/register/registers'
import { logSuite } from '../../kit/logSuite'
import { closeDesks } from '../../kit/registerDesk'
import { registerSuite } from '../../kit/registerSuite'

afterAll(closeDesks)

registers.forEach(registerSuite)
logs.forEach(logSuite)
