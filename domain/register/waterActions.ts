/** The wire of waters: the register, and the photos of the same place. */
import { actionsOf } from './kit/actions'
import { logActionsOf } from './kit/logActions'
import { waterPhotos, waters } from './waters'

export const waterActions = {
  ...actionsOf(waters),
  ...logActionsOf(waterPhotos),
}
