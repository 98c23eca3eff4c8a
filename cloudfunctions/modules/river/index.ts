/** The directory of rivers. */
import { listRivers } from './listRivers'

export const riverHandlers = { 'river.list': listRivers }
