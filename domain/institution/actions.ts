import { actionsOf } from '../register/kit/actions'
import { institutions } from './institutions'

export const institutionActions = { ...actionsOf(institutions) }
