/** Waters (水域) as the functions see them; each file apart, so that a function carries only what it uses. */
export { waterHandlers } from './handlers'
export { waterSheet, waterTables } from './registers'
export { waterRules } from './rules'
