/** What the clock does for the vault. */
import { forgetTries } from './forgetTries'
import { reseal } from './reseal'

export const vaultJobs = [...reseal, forgetTries]
