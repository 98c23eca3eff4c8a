/** The one-way codes under which the store knows reporters: what no answer may contain. */
import { remindersOf } from '../push/mornings'
import type { Town } from '../town'

export function reporterCodesIn(town: Town): string[] {
  const owners = remindersOf(town).map(({ owner }) => owner)
  return [...new Set(owners.filter((owner) => owner.startsWith('r:')).map((owner) => owner.slice(2)))]
}
