/** The off-screen canvas of a phone fails: a photo is still a photo. */
import { readFileSync } from 'node:fs'

const phone = {
  refuses: null as string | null,
  compresses: true,
  bytes: readFileSync('test/fixtures/photos/portrait_3.jpg'),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    chooseMedia: async () => {
      if (phone.refuses) throw { errMsg: phone.refuses }
      return { tempFiles: [{ tempFilePath: 'original' }] }
    },
    createOffscreenCanvas: () => {
      throw new Error('createOffscreenCanvas:fail')
    },
    compressImage: async () => {
      if (!phone.compresses) throw new Error('compressImage:fail')
      return { tempFilePath: 'compressed' }
    },
    getFileSystemManager: () => ({
      readFile: ({ success }: { success: (read: { data: Uint8Array }) => void }) =>
        success({ data: phone.bytes }),
    }),
  },
}))

it('it goes another road: compressed by WeChat, else as it is', async () => {
  const { takePhoto } = await import('@/device/photo.weapp')
  expect(await takePhoto(['带溪'])).toBe('compressed')
  phone.compresses = false
  expect(await takePhoto(['带溪'])).toBe('original')
})

it('what is no photo is still refused, with what is the matter', async () => {
  const { takePhoto } = await import('@/device/photo.weapp')
  phone.bytes = readFileSync('test/fixtures/photos/cut-at-90-percent.jpg')
  await expect(takePhoto([])).rejects.toThrow('不完整')
})

it('who goes back has taken none; who once refused the camera is told where to allow it', async () => {
  const { takePhoto } = await import('@/device/photo.weapp')
  phone.refuses = 'chooseMedia:fail cancel'
  expect(await takePhoto([])).toBeNull()
  for (const words of [
    'chooseMedia:fail auth deny',
    'chooseMedia:fail privacy permission is not authorized',
  ]) {
    phone.refuses = words
    await expect(takePhoto([])).rejects.toThrow('在设置里允许')
  }
  phone.refuses = 'chooseMedia:fail camera error'
  await expect(takePhoto([])).rejects.toThrow('相机打不开')
})
