/**
 * What the import of a register shows before anything is sent: one row per feature of the file, with what is
 * wrong in words the desk can act on. A row with an error carries no feature, so it can't be sent by mistake.
 */
import type { Input } from '@domain/contract/contract'

export type ImportInput = Input<'register.importReaches'>
export type ReachFeature = ImportInput['features'][number]
export type CoordinateSystem = ImportInput['coordinates']

export interface ImportRow {
  /** Place in the file, from 1. */
  readonly number: number
  /** Name for the list, or 「第 3 条」 when the file gives none. */
  readonly title: string
  readonly feature: ReachFeature | null
  /** Metres along the line or the shore; null when the geometry can't be read. */
  readonly length: number | null
  /** Must be mended in the file. */
  readonly errors: readonly string[]
  /** Was read, but deserves a look. */
  readonly notices: readonly string[]
}

export type ReadFile =
  | { readonly ok: true; readonly rows: readonly ImportRow[]; readonly coordinates: CoordinateSystem | null }
  | { readonly ok: false; readonly sentence: string }

/** The features that may be sent. */
export function readyFeatures(rows: readonly ImportRow[]): readonly ReachFeature[] {
  return rows.flatMap((row) => (row.feature ? [row.feature] : []))
}
