/** The function `events`: what WeChat tells us on its own, verified before it is believed. */
import { receive } from './receive'

export const main = receive
