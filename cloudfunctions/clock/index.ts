/** The function `clock`: called by a timer every ten minutes; works off what the last days left to do. */
import { tick } from './tick'

export const main = tick
