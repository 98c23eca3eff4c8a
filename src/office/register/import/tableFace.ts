import type { Face } from '@/office/kit/register/face'

/** What a table comes into; of a register everything stands in its face. */
export interface TableFace extends Pick<Face, 'register' | 'section' | 'sheet'> {
  /** How a pasted table may look, where it needs no headings. */
  readonly pasteHint?: string
}
