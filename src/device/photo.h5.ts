/** Taking a photo in a browser: its file chooser (on a phone: the camera), then drawn, marked and made small. */
import { PhotoTrouble, troubleIn } from './photoTrouble'
import { drawWords, keptSize, MOST_BYTES, QUALITIES } from './photoDrawing'

/** A temporary address of the finished photo; null when nobody chose one. Rejects on a file that is no picture. */
export async function takePhoto(words: readonly string[]): Promise<string | null> {
  const file = await chooseFile('image/*', true)
  if (file === null) return null
  const trouble = troubleIn(new Uint8Array(await file.arrayBuffer()))
  if (trouble !== null) throw new PhotoTrouble(trouble)
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new PhotoTrouble('noPicture')
  })
  const size = keptSize(picture)
  const canvas = Object.assign(document.createElement('canvas'), size)
  const context = canvas.getContext('2d')!
  context.drawImage(picture, 0, 0, size.width, size.height)
  drawWords(context, size, words)
  return URL.createObjectURL(await smallEnough(canvas))
}

/** Any file of the person's choice; null when the chooser was closed. */
export function chooseFile(accept: string, camera = false): Promise<File | null> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept })
    if (camera) input.setAttribute('capture', 'environment')
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.oncancel = () => resolve(null)
    input.click()
  })
}

async function smallEnough(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of QUALITIES) {
    const blob = await jpegOf(canvas, quality)
    if (blob.size <= MOST_BYTES || quality === QUALITIES[QUALITIES.length - 1]) return blob
  }
  throw new Error('unreachable')
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality)
  })
}
