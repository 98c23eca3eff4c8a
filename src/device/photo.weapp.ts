/** Taking a photo in WeChat: camera or album, then drawn on an offscreen canvas, marked and made small. */
import Taro from '@tarojs/taro'
import { PhotoTrouble, troubleIn, troubleOfRefusal } from './photoTrouble'
import { drawWords, keptSize, MOST_BYTES, QUALITIES } from './photoDrawing'

/**
 * A temporary path of the finished photo; null when nobody took one. Rejects with a PhotoTrouble where WeChat gives none,
 * or the file is no picture.
 */
export async function takePhoto(words: readonly string[]): Promise<string | null> {
  const chosen = await choose()
  if (chosen === null) return null
  const trouble = troubleIn(await bytesOf(chosen))
  if (trouble !== null) throw new PhotoTrouble(trouble)
  // Off-screen canvases fail on some base libraries of iOS: WeChat's own compression, or the photo as it is, will do.
  return drawn(chosen, words).catch(() => compressed(chosen))
}

async function compressed(src: string): Promise<string> {
  try {
    return (await Taro.compressImage({ src, quality: 60 })).tempFilePath
  } catch {
    return src
  }
}

/** A photo whose bytes can't be read is looked at by those who draw it. */
function bytesOf(filePath: string): Promise<Uint8Array> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: () => resolve(Uint8Array.of(1)),
    })
  })
}

async function drawn(chosen: string, words: readonly string[]): Promise<string> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: 1, height: 1 })
  const picture = await load(canvas, chosen)
  const size = keptSize(picture)
  Object.assign(canvas, size)
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  context.drawImage(picture as unknown as CanvasImageSource, 0, 0, size.width, size.height)
  drawWords(context, size, words)
  return smallEnough(canvas)
}

/** WeChat's compressed size comes upright, without EXIF. */
async function choose(): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    })
    return tempFiles[0]?.tempFilePath ?? null
  } catch (error) {
    const trouble = troubleOfRefusal(Object(error) as { errMsg?: string })
    if (trouble === null) return null
    throw new PhotoTrouble(trouble)
  }
}

function load(canvas: Taro.OffscreenCanvas, path: string): Promise<Taro.Image> {
  return new Promise((resolve, reject) => {
    const picture = (canvas as unknown as Taro.Canvas).createImage()
    picture.onload = () => resolve(picture)
    picture.onerror = reject
    picture.src = path
  })
}

async function smallEnough(canvas: Taro.OffscreenCanvas): Promise<string> {
  let path = ''
  for (const quality of QUALITIES) {
    const made = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: 'jpg',
      quality,
    })
    path = made.tempFilePath
    if ((await sizeOf(path)) <= MOST_BYTES) break
  }
  return path
}

function sizeOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail: reject })
  })
}
