import { actionsOf } from '../register/kit/actions'
import { campaigns, carriers, materials, villageRules } from './publicity'

export const publicityActions = {
  ...actionsOf(campaigns),
  ...actionsOf(materials),
  ...actionsOf(carriers),
  ...actionsOf(villageRules),
}
