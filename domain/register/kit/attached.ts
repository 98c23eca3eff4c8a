/** Photos and documents beside an entry: what a field of files holds, and within which limits. */
import type { Attached, Field, FilesField, PhotosField } from './definition'

/** Bytes. A scan of twenty pages has some three million. */
export const largestDocument = 10_000_000

/** Letters of a document's name, its ending included. */
export const longestName = 80

/** A file's name, not a path, and a PDF's: the one kind that every phone and computer opens as it was issued. */
export const documentName = /^[^\\/]+\.[Pp][Dd][Ff]$/

export const holdsFiles = (field: Field): field is PhotosField | FilesField =>
  field.kind === 'photos' || field.kind === 'files'

/** File ids in the value of such a field, in order. */
export const filesOf = (field: PhotosField | FilesField, value: unknown): readonly string[] =>
  field.kind === 'photos'
    ? ((value ?? []) as readonly string[])
    : ((value ?? []) as readonly Attached[]).map(({ fileId }) => fileId)

/** The value with other files in their place. */
export const withFiles = (
  field: PhotosField | FilesField,
  value: unknown,
  other: (fileId: string) => string,
): unknown =>
  field.kind === 'photos'
    ? filesOf(field, value).map(other)
    : ((value ?? []) as readonly Attached[]).map(({ fileId, name }) => ({ fileId: other(fileId), name }))
