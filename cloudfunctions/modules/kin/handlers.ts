/** What the wire of 亲友代办 asks. */
import { end, explain, helping, paper, today } from './helping'
import { ask, confirm, look, mine, offer } from './pairing'

export const kinHandlers = {
  'kin.mine': mine,
  'kin.offer': offer,
  'kin.confirm': confirm,
  'kin.look': look,
  'kin.ask': ask,
  'kin.helping': helping,
  'kin.today': today,
  'kin.explain': explain,
  'kin.paper': paper,
  'kin.end': end,
}
