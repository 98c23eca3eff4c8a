import { database } from '../../platform/sdk'

/** A condition for texts that contain what was typed; signs of regular expressions are taken literally. */
export function containing(typed: string) {
  return database.RegExp({ regexp: typed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') })
}
