/** Shows a drawn picture, or keeps it among the browser's downloads. */
import Taro from '@tarojs/taro'
import { drawingOf } from './imageDrawing'
import type { ImageToSave, SavedImage } from './saveImageShape'

/** Over the page, as large as the window. Rejects when the picture could not be made. */
export async function showImage(image: ImageToSave): Promise<void> {
  await Taro.previewImage({ urls: [await drawnAddress(image)] })
}

/** Rejects when the picture could not be made. */
export async function saveImage(image: ImageToSave): Promise<SavedImage> {
  const href = await drawnAddress(image)
  Object.assign(document.createElement('a'), { href, download: `${image.name}.png` }).click()
  // The download has its own copy once it began.
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
  return 'saved'
}

async function drawnAddress(image: ImageToSave): Promise<string> {
  const { width, height, draw } = await drawingOf(image, contextOf(document.createElement('canvas')), load)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  draw(contextOf(canvas))
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/png')
  })
  return URL.createObjectURL(blob)
}

const contextOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d')!

/** Asked for across origins, or the browser would not let the canvas be kept. */
async function load(address: string): Promise<CanvasImageSource> {
  const image = Object.assign(new Image(), { crossOrigin: 'anonymous', src: address })
  await image.decode()
  return image
}

/** A browser keeps downloads without being asked. */
export async function openAlbumSettings(): Promise<void> {}
