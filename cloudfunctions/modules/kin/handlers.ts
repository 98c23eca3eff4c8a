/** What the wire of 亲友代办 asks. */
import { end, explain, helping, paper, today } from './helping'
import { ofPerson, stop } from './office'
import { ask, confirm, look, mine, offer } from './pairing'
import { waiting } from './waiting'

export const kinHandlers = {
  'kin.mine': mine,
  'kin.offer': offer,
  'kin.confirm': confirm,
  'kin.look': look,
  'kin.ask': ask,
  'kin.waiting': waiting,
  'kin.ofPerson': ofPerson,
  'kin.stop': stop,
  'kin.helping': helping,
  'kin.today': today,
  'kin.explain': explain,
  'kin.paper': paper,
  'kin.end': end,
}
