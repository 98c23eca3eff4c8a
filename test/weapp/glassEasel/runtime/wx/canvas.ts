/** Canvas 2d as a mini-program sees it: the browser's canvas with the few functions WeChat adds to it. */
import { addressOf } from '../files'
import { topPage } from '../pageStack'
import { call, Refusal } from './call'
import { keepCanvas } from './media'

/** Adds what `canvas.createImage()` and the like need; the same canvas is handed out each time. */
export function canvasNode(canvas: HTMLCanvasElement): HTMLCanvasElement {
  return Object.assign(canvas, {
    createImage,
    createPath2D: (path?: string) => new Path2D(path),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    requestAnimationFrame: (draw: FrameRequestCallback) => requestAnimationFrame(draw),
    cancelAnimationFrame: (frame: number) => cancelAnimationFrame(frame),
  })
}

/** An image whose `src` may be a phone file. */
function createImage(): HTMLImageElement {
  const image = new Image()
  const native = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!
  Object.defineProperty(image, 'src', {
    get: () => native.get!.call(image) as string,
    set: (source: string) => {
      // WeChat lets a canvas be kept whatever was drawn on it; a browser only what it may read.
      if (source.startsWith('http')) image.crossOrigin = 'anonymous'
      native.set!.call(image, addressOf(source))
    },
  })
  return image
}

interface Export {
  canvas?: HTMLCanvasElement
  canvasId?: string
  x?: number
  y?: number
  width?: number
  height?: number
  destWidth?: number
  destHeight?: number
  fileType?: string
  quality?: number
}

async function exportCanvas(options: Export) {
  const source =
    options.canvas ??
    topPage()?.frame.querySelector<HTMLCanvasElement>(`[canvas-id="${options.canvasId}"] canvas`)
  if (!source) throw new Refusal('canvas is not found')
  const { x = 0, y = 0, width = source.width - x, height = source.height - y } = options
  const target = document.createElement('canvas')
  target.width = options.destWidth ?? width
  target.height = options.destHeight ?? height
  target.getContext('2d')!.drawImage(source, x, y, width, height, 0, 0, target.width, target.height)
  return { tempFilePath: await keepCanvas(target, options.fileType ?? 'png', options.quality ?? 0.92) }
}

interface Size {
  width?: number
  height?: number
}

export const canvas = {
  canvasToTempFilePath: call('canvasToTempFilePath', exportCanvas),
  createOffscreenCanvas(first?: Size | number, second?: number) {
    const made = document.createElement('canvas')
    const size = typeof first === 'object' ? first : { width: first, height: second }
    made.width = size.width ?? 300
    made.height = size.height ?? 150
    return canvasNode(made)
  },
}
