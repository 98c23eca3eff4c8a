/** Bound WeChat identities: `_id` is the openid, so one identity is one person. */
import type { Binding } from '../../../domain/identity/person'
import { collection } from '../../platform/store'

export const bindings = collection<Binding>('bindings')
