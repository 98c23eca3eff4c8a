/** What every way of typing a field in gets. */
import type { ReactNode } from 'react'
import type { Field, ValueOf } from '@domain/register/kit/fields'
import type { Entry } from '@domain/register/kit/register'
import type { WhileUploading } from '../useUploads'

export interface ControlProps<F extends Field = Field> {
  readonly field: F
  readonly value: ValueOf<F>
  readonly onChange: (value: ValueOf<F>) => void
  readonly error?: string
  readonly hint?: string
  /** Id of the entry: its photos go there. */
  readonly entryId: string
  /** The other fields as they are written. */
  readonly entry: Entry
  /** What references are called. */
  readonly names: Readonly<Record<string, string>>
  /** Tells what a reference that was just chosen is called: the cloud names only what is stored. */
  readonly onNamed?: (id: string, name: string) => void
  /** Where stored files are shown. */
  readonly files: Readonly<Record<string, string>>
  /** Tells the form that something is on its way into it. */
  readonly whileUploading: WhileUploading
}

export type Control = (props: ControlProps) => ReactNode
