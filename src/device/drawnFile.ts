/** The mini-program: draws a picture off the screen and lays it among the phone’s temporary files. */
import Taro from '@tarojs/taro'
import { drawingOf } from './imageDrawing'
import type { ImageToSave } from './saveImageShape'

/** Path of the PNG. Rejects when the picture could not be made. */
export async function drawnFile(image: ImageToSave): Promise<string> {
  const measuring = canvasOf(1, 1)
  const { width, height, draw } = await drawingOf(image, contextOf(measuring), (address) =>
    load(measuring, address),
  )
  const canvas = canvasOf(width, height)
  draw(contextOf(canvas))
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  })
  return tempFilePath
}

const canvasOf = (width: number, height: number) => Taro.createOffscreenCanvas({ type: '2d', width, height })

const contextOf = (canvas: Taro.OffscreenCanvas) =>
  canvas.getContext('2d') as unknown as CanvasRenderingContext2D

/** Only a picture that a canvas made may be drawn on one. */
function load(canvas: Taro.OffscreenCanvas, address: string): Promise<CanvasImageSource> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image as unknown as CanvasImageSource)
    image.onerror = () => reject(new Error('no picture'))
    image.src = address
  })
}
