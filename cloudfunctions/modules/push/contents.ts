/** The content library (内容库), and the three actions by which older phones know it. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { contents as register } from '../../../domain/push/content'
import { openRegister, saveAsBefore } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { references } from '../register'

const { parts, ...opened } = openRegister(register, references)
export const { entries: contents, handlers: contentHandlers } = opened

export async function listContent() {
  const items = await contents.readAll()
  return done({
    items: items.map(({ _id: id, kind, on, title, text, active }) => ({ id, kind, on, title, text, active })),
  })
}

export function saveContent(
  { id, active, ...values }: ParsedInput<'push.saveContent'>,
  context: BoundContext,
) {
  return saveAsBefore(parts, id, { values, active }, context)
}

/** It is out of use from now on: nothing of a register is deleted. */
export async function removeContent({ id }: ParsedInput<'push.removeContent'>, context: BoundContext) {
  const stored = await contents.get(id)
  if (!stored) return done({})
  const { kind, on, title, text } = stored
  return saveAsBefore(parts, id, { values: { kind, on, title, text }, active: false }, context)
}
