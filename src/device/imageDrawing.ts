/** What both platforms do before a picture is drawn: fetch the pictures in it, then ask for its size. */
import type { Drawing, ImageToSave } from './saveImageShape'

/** Longer than a slow download of 100 KB; a picture that is not there by then is left out. */
const patience = 8000

export async function drawingOf(
  image: ImageToSave,
  measuring: CanvasRenderingContext2D,
  load: (address: string) => Promise<CanvasImageSource>,
): Promise<Drawing> {
  if (!('layOut' in image)) return image
  return image.layOut(measuring, await Promise.all(image.pictures.map((address) => orNull(load(address)))))
}

function orNull<T>(loading: Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience)
    loading.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer))
  })
}
