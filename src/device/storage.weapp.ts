/** Durable texts in WeChat's storage: 10 MB in all, 1 MB a key, separate for every WeChat user of the phone. */
import Taro from '@tarojs/taro'
import { roomy } from './room'
import type { TextStore } from './storageShape'

const disk: TextStore = {
  async read(key) {
    try {
      const { data } = await Taro.getStorage<string>({ key })
      return data
    } catch (error) {
      const { errMsg = '' } = error as { errMsg?: string }
      // WeChat: 「getStorage:fail data not found」. Anything else is a disk that can't be read.
      if (/not found/i.test(errMsg)) return null
      throw error
    }
  },

  async write(key, text) {
    await Taro.setStorage({ key, data: text })
  },

  async remove(key) {
    await Taro.removeStorage({ key })
  },

  async keys(prefix) {
    const { keys } = Taro.getStorageInfoSync()
    return keys.filter((key) => key.startsWith(prefix))
  },
}

export const storage = roomy(disk)
