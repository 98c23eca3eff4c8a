/** Photos of a draft as files of the outbox, and back again when what was refused is corrected. */
import type { OutboxFile } from './item'

export interface DraftPhoto {
  /** From 1, in the order in which they were taken; the same photo keeps its number. */
  readonly number: number
  readonly localPath: string
}

/** Stands in the input where the file id will stand. */
export const placeholderOf = ({ number }: Pick<DraftPhoto, 'number'>) => `photo:${number}`

export const photoFile = (photo: DraftPhoto, cloudPath: string): OutboxFile => ({
  ...{ localPath: photo.localPath, cloudPath, placeholder: placeholderOf(photo) },
})

export const photosAgain = (files: readonly OutboxFile[]): DraftPhoto[] =>
  files.map(({ placeholder, localPath }) => ({
    number: Number(placeholder.slice('photo:'.length)),
    localPath,
  }))
