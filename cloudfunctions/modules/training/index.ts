/** Trainings (培训) as the functions see them; each file apart, so that a function carries only what it uses. */
export { trainingHandlers } from './handlers'
export { trainingSheet, trainingTable } from './register'
