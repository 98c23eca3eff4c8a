/** How a register looks on the desk: what its definition does not say, and what is special about it. */
import type { ReactNode } from 'react'
import type { SectionKey } from '@/office/kit/desk/sections'
import type { IconName } from '@/components/icons'
import type { SheetId } from '@domain/document/sheets'
import type { AnyRegister, Entry } from '@domain/register/kit/register'
import type { Control } from './fields/control'
import type { RecordOnWire } from './wire'

type Stored = Pick<RecordOnWire, 'id' | 'version' | 'entry' | 'names'>

export interface Face {
  readonly register: AnyRegister
  readonly section: SectionKey
  /** Also of the empty list, which is no success. */
  readonly icon: Exclude<IconName, 'check'>
  /** The button that begins a new entry. */
  readonly add: string
  /** What an empty register says, and what it is for. */
  readonly none: string
  readonly purpose: string
  /** Own ways of typing a field in, by its name. */
  readonly controls?: Readonly<Record<string, Control>>
  /** Own words of a field in the list. */
  readonly words?: Readonly<Record<string, (entry: Entry) => string>>
  /** Own hint under a field, as the rest of the entry stands. */
  readonly hints?: Readonly<Record<string, (entry: Entry) => string>>
  /** The table that comes in by a way of its own, by its name in the address of the import; else the register's. */
  readonly bringsIn?: string
  /** What is open beside the list, where the register has a form of its own. */
  own?(open: { readonly chosen: string; onSaved(id: string): void }): ReactNode
  /** Above the list: what is to be done in the register as a whole. */
  above?(): ReactNode
  /** Under the form, as it is typed. */
  preview?(entry: Entry): ReactNode
  /** Its table for Excel. */
  readonly sheet?: SheetId
  /** What the printed code of an entry opens, below the address of this page; and what is printed beside it. */
  readonly code?: { path(id: string, entry: Entry): string; readonly words: string }
  /** Above the form of a stored entry: how it stands, which is read before anything is typed. */
  standing?(stored: Stored): ReactNode
  /** Under a stored entry: what is special about it, with actions of its own. */
  pane?(stored: Stored & { reload(): void }): ReactNode
}
