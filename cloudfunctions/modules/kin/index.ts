/** 亲友代办: a relative helps a chief with the phone; both said yes (docs/decisions/kin.md). */
export { kinHandlers } from './handlers'
export { kinJobs } from './jobs'
