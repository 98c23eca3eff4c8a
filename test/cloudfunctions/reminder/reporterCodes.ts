/** The one-way codes under which the store knows reporters: what no answer may contain. */
import type { Town } from '../town'

export function reporterCodesIn({ cloud: { database } }: Town): string[] {
  const owners = database
    .find('consents', {})
    .flatMap(({ _id }) => /^c:([0-9a-f]+)_/.exec(String(_id))?.[1] ?? [])
  const codes = database.find('reporters', {}).map(({ code }) => String(code))
  return [...new Set([...owners, ...codes])]
}
