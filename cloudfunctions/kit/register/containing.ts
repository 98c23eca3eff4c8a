import { database } from '../../platform/sdk'

const literally = (typed: string) => typed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A condition for texts that begin with what was typed. */
export function beginning(typed: string) {
  return database.RegExp({ regexp: `^${literally(typed)}` })
}

/** A condition for texts that contain what was typed; signs of regular expressions are taken literally. */
export function containing(typed: string) {
  return database.RegExp({ regexp: literally(typed) })
}
