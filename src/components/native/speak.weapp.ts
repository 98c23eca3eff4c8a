/** Screen reader attributes of WeChat, which knows fewer roles than the browser. */
import type { Spoken } from './spoken'

const known: Partial<Record<NonNullable<Spoken['role']>, string>> = {
  img: 'img',
  alert: 'alert',
  status: 'text',
}

export function speak({ role, label, hidden }: Spoken): Record<string, string> {
  const said: Record<string, string> = {}
  const ariaRole = role && known[role]
  if (ariaRole) said.ariaRole = ariaRole
  if (label) said.ariaLabel = label
  if (hidden) said.ariaHidden = 'true'
  return said
}
