/** Shows a drawn picture, or keeps it in the phone's album. */
import Taro from '@tarojs/taro'
import { drawnFile } from './drawnFile'
import type { ImageToSave, SavedImage } from './saveImageShape'

/** Over the page; a long press sends it on from there. Rejects when the picture could not be made. */
export async function showImage(image: ImageToSave): Promise<void> {
  await Taro.previewImage({ urls: [await drawnFile(image)] })
}

/** Rejects when the picture could not be made. */
export async function saveImage(image: ImageToSave): Promise<SavedImage> {
  const filePath = await drawnFile(image)
  try {
    await Taro.saveImageToPhotosAlbum({ filePath })
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
