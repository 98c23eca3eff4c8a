/** The local cloud, for scripts and tests that start it themselves. */
export type { LocalClock } from './clock'
export type { CallAs } from './functions/functionService'
export type { OpenApiControl } from './openapi/openApiService'
export type { LocalCloudOptions } from './options'
export type { PaymentControl } from './payment/payments'
export type { Persona } from './personas'
export { type LocalCloud, startLocalCloud } from './start'
