/** The wire of 「关于」: whose the app is and who uses it, under which number it is filed, and by which rules it is used. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { nothing, requiredText, text } from '../contract/schemas'
import { longestAbout } from './about'
import { why } from '../setting/why'

const written = {
  owner: text(longestAbout.owner),
  filingNumber: text(longestAbout.filingNumber),
  rules: text(longestAbout.rules),
}

export const aboutActions = {
  'about.get': query({
    roles: 'everyone',
    input: nothing,
    output: v.object({
      version: v.number(),
      ...{ owner: v.string(), filingNumber: v.string(), rules: v.string() },
      ...{ township: v.string(), officePhone: v.string() },
    }),
  }),
  'about.save': command({
    roles: ['office'],
    input: v.object({
      ...{ version: v.number(), ...written, why },
      /** Left out by desks of before they could be written: they stay. */
      township: v.optional(requiredText(longestAbout.township)),
      officePhone: v.optional(requiredText(longestAbout.officePhone)),
    }),
    output: v.object({ version: v.number() }),
  }),
}
