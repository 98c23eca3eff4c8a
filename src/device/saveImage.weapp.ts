/** Keeps a drawn picture in the phone's album. */
import Taro from '@tarojs/taro'
import type { DrawnImage, SavedImage } from './saveImageShape'

/** Rejects when the picture could not be made. */
export async function saveImage({ width, height, draw }: DrawnImage): Promise<SavedImage> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  draw(canvas.getContext('2d') as unknown as CanvasRenderingContext2D)
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  })
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    return /auth|den(y|ied)|privacy/i.test(errMsg) ? 'denied' : 'cancelled'
  }
}

/** WeChat's page on which the album can be opened to us after all. */
export async function openAlbumSettings(): Promise<void> {
  await Taro.openSetting()
}
