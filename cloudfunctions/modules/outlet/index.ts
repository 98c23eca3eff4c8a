/** Outlets (入河排污口) as the functions see them; each file apart, so that a function carries only what it uses. */
export { outletHandlers } from './handlers'
export { outletSheet, outletTable } from './register'
