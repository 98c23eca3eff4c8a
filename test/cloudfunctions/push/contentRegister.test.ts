/** The content library holds what every register holds. */
import { contents } from '../../../domain/push/content'
import { registerSuite } from '../../kit/registerSuite'

registerSuite(contents)
