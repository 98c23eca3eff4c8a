/** Hand-overs at a change of chief (离任交水): who signs what until when (docs/decisions/handovers.md). */
import { getHandover, listHandovers, listMine } from './readHandovers'
import { enterPaper, sign } from './sign'

export { handoverSheet } from './sheet'
export { waitingHandovers } from './waiting'

export const handoverHandlers = {
  'handover.mine': listMine,
  'handover.get': getHandover,
  'handover.sign': sign,
  'handover.enter': enterPaper,
  'handover.list': listHandovers,
}
