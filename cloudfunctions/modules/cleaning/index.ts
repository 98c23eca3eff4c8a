/** Cleaning as the functions see it; each file apart, so that a function carries only what it uses. */
import { checkHandlers } from './checks'
import { contractHandlers } from './contracts'
import { payHandlers } from './pays'

export { checkSheet, checkTable } from './checks'
export { contractSheet, contractTable } from './contracts'
export { cleaningMoney, fundSheet, fundTable, paySheet } from './pays'
export { cleaningDaySheet } from './daySheet'
export { waitingCleaning } from './waiting'

export const cleaningHandlers = { ...contractHandlers, ...checkHandlers, ...payHandlers }
