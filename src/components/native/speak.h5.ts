/** Screen reader attributes of the browser build; Taro hands them through to the element. */
import type { Spoken } from './spoken'

export function speak({ role, level = 2, label, hidden }: Spoken): Record<string, string | number> {
  const said: Record<string, string | number> = {}
  if (role) said.role = role
  if (role === 'heading') said['aria-level'] = level
  if (label) said['aria-label'] = label
  if (hidden) said['aria-hidden'] = 'true'
  return said
}
