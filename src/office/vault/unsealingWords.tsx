/** The states of a request in words, for those who asked and those who decide. */
import { Tag } from '@/components/Tag'
import type { Tone } from '@/styles/tokens'
import type { UnsealingState } from '@domain/vault/unsealing'

const words: Record<UnsealingState, string> = {
  requested: '等另一人决定',
  declined: '不同意',
  agreed: '已同意，可看一次',
  read: '已看过',
  lapsed: '过时没看',
}

const tones: Record<UnsealingState, Tone> = {
  requested: 'dueSoon',
  declined: 'plain',
  agreed: 'river',
  read: 'plain',
  lapsed: 'plain',
}

export function UnsealingTag({ state }: { readonly state: UnsealingState }) {
  return <Tag tone={tones[state]}>{words[state]}</Tag>
}
