/** Sign boards (公示牌) as the functions see them; each file apart, so that a function carries only what it uses. */
export { boardTable, signBoardSheet } from './boards'
export { boardFacts } from './facts'
export { signBoardHandlers } from './handlers'
