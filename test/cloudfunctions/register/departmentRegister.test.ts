/** The register of departments holds what every register holds. */
import { departments } from '../../../domain/register/department'
import { registerSuite } from '../../kit/registerSuite'

registerSuite(departments)
