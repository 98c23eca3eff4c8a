/** 随机抽查 as the functions see it. */
export { drawHandlers } from './handlers'
export { drawSheet } from './sheet'
export { waitingDraws } from './waitingDraws'
