/** The wire of the export to the county: how its fields are called there, and from when on the next one goes. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { instant, nothing, requiredText } from '../contract/schemas'
import { why } from '../setting/why'

const path = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}\.[A-Za-z_]{1,40}$/))
const settings = {
  names: v.record(path, requiredText(60)),
  phones: v.boolean(),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
}

export const exchangeActions = {
  /** `since`: what the last export held everything up to, in ms since the epoch; null before the first one. */
  'exchange.getSettings': query({
    roles: ['office'],
    input: nothing,
    output: v.object({ ...settings, since: v.nullable(instant) }),
  }),
  'exchange.saveSettings': command({
    roles: ['office'],
    input: v.object({ ...settings, why }),
    output: v.object({ version: v.number() }),
  }),
}
