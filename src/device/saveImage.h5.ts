/** Keeps a drawn picture among the browser's downloads. */
import type { DrawnImage, SavedImage } from './saveImageShape'

/** Rejects when the picture could not be made. */
export async function saveImage({ name, width, height, draw }: DrawnImage): Promise<SavedImage> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  draw(canvas.getContext('2d')!)
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/png')
  })
  const href = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href, download: `${name}.png` }).click()
  // The download has its own copy once it began.
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
  return 'saved'
}

/** A browser keeps downloads without being asked. */
export async function openAlbumSettings(): Promise<void> {}
