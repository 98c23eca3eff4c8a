/** Photos and files: the test lays them into `window.__media.next`; the program gets them as the person's choice. */
import { addressOf, keepTemporary, readBytes } from '../files'
import { act, call, Refusal } from './call'

export interface MediaDesk {
  /** Files (data URLs) that the person will choose, first come first served. Empty means: the person cancels. */
  next: { name: string; url: string }[]
}
window.__media = { next: [] }

async function choose(count: number): Promise<{ path: string; size: number; name: string }[]> {
  const taken = window.__media.next.splice(0, count)
  if (!taken.length) throw new Refusal('cancel')
  return Promise.all(
    taken.map(async ({ name, url }) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
      return { path: keepTemporary(bytes, name.split('.').pop() ?? 'jpg'), size: bytes.length, name }
    }),
  )
}

/** Decodes a phone file or a picture of the package. */
async function loadPicture(source: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = addressOf(source)
  await image.decode().catch(() => {
    throw new Refusal(`cannot read image ${source}`)
  })
  return image
}

/** Draws on a new canvas and keeps the result as a temporary file. */
export async function keepCanvas(
  canvas: HTMLCanvasElement,
  fileType: string,
  quality: number,
): Promise<string> {
  const type = fileType === 'png' ? 'image/png' : 'image/jpeg'
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
  if (!blob) throw new Refusal('canvas is empty')
  return keepTemporary(new Uint8Array(await blob.arrayBuffer()), fileType === 'png' ? 'png' : 'jpg')
}

interface Compression {
  src: string
  /** 0–100, as WeChat counts. */
  quality?: number
  compressedWidth?: number
  compressedHeight?: number
}

async function compress({ src, quality = 80, compressedWidth, compressedHeight }: Compression) {
  const image = await loadPicture(src)
  const ratio = image.naturalHeight / image.naturalWidth
  const canvas = document.createElement('canvas')
  canvas.width = compressedWidth ?? (compressedHeight ? compressedHeight / ratio : image.naturalWidth)
  canvas.height = compressedHeight ?? canvas.width * ratio
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return { tempFilePath: await keepCanvas(canvas, 'jpg', quality / 100) }
}

export const media = {
  chooseImage: call('chooseImage', async ({ count = 9 }: { count?: number }) => {
    const chosen = await choose(count)
    return { tempFilePaths: chosen.map((file) => file.path), tempFiles: chosen }
  }),
  chooseMedia: call('chooseMedia', async ({ count = 9 }: { count?: number }) => {
    const chosen = await choose(count)
    const tempFiles = chosen.map((file) => ({ tempFilePath: file.path, size: file.size, fileType: 'image' }))
    return { type: 'image', tempFiles }
  }),
  chooseMessageFile: call('chooseMessageFile', async ({ count }: { count: number }) => {
    const chosen = await choose(count)
    return {
      tempFiles: chosen.map((file) => ({ ...file, type: 'file', time: Math.floor(Date.now() / 1000) })),
    }
  }),
  compressImage: call('compressImage', compress),
  getImageInfo: call('getImageInfo', async ({ src }: { src: string }) => {
    const image = await loadPicture(src)
    const type = src.startsWith('wxfile://') && isPng(readBytes(src)) ? 'png' : 'jpeg'
    return { width: image.naturalWidth, height: image.naturalHeight, path: src, orientation: 'up', type }
  }),
  saveImageToPhotosAlbum: act('saveImageToPhotosAlbum'),
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50
}
