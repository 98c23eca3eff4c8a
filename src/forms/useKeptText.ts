/** One sentence while it is written, kept like a whole form until it is sent. */
import { useState } from 'react'
import { useKeptForm, type KeptFormKind } from './useKeptForm'

interface Sentence {
  /** Null: nothing was written. */
  readonly text: string | null
}

export interface KeptText {
  readonly text: string
  write(text: string): void
  /** It was sent. */
  forget(): Promise<void>
}

/**
 * @param key of what it is about; null where nothing of it may lie on the phone
 * @param before what was sent and refused: stands there until something else is written
 */
export function useKeptText(key: string | null, before = ''): KeptText {
  const [said, say] = useState<string | null>(null)
  const { form, change, startAnew } = useKeptForm(kindOf(key ?? 'nothing'))
  if (key === null) return { text: said ?? before, write: say, forget: async () => say(null) }
  return { text: form?.text ?? before, write: (text) => change(() => ({ text })), forget: startAnew }
}

const kindOf = (key: string): KeptFormKind<Sentence> => ({
  key: `form/${key}`,
  blank: () => ({ text: null }),
  idOf: () => key,
  isForm: ({ text }) => typeof text === 'string' || text === null,
  again: () => null,
})
