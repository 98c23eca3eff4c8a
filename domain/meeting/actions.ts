import { actionsOf } from '../register/kit/actions'
import { meetings } from './meetings'

export const meetingActions = { ...actionsOf(meetings) }
