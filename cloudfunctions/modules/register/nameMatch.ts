import { database } from '../../platform/sdk'

/** A condition for names that contain what was typed; signs of regular expressions are taken literally. */
export function nameContains(typed: string) {
  return database.RegExp({ regexp: typed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') })
}
