import * as v from 'valibot'
import { text } from '../contract/schemas'
import { longestWhy } from './settings'

/** Goes with what is saved, into its history. */
export const why = v.optional(text(longestWhy))
