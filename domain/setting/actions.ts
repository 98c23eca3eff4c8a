/** The wire of settings: each is read and saved by its own subject; what was changed about it is asked here. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { instant, pageInput, pageOf } from '../contract/schemas'
import { settingNames } from './settings'

/** As it was stored then: the form of today may have gained something. */
const stored = v.record(v.string(), v.unknown())

export const settingActions = {
  /** The newest first. */
  'setting.history': query({
    roles: ['office', 'headChief'],
    input: v.object({ ...pageInput, of: v.picklist(settingNames) }),
    output: pageOf(
      v.object({
        ...{ version: v.number(), at: instant, by: v.string(), why: v.string() },
        ...{ before: stored, after: stored },
      }),
    ),
  }),
}
