/** The cloud as the mini-program reaches it: WeChat cloud development through `wx.cloud`. */
import Taro from '@tarojs/taro'
import type { Cloud } from './cloudShape'

export const cloud: Cloud = {
  async callFunction(name, event) {
    const { result } = await Taro.cloud.callFunction({ name, data: event })
    return result
  },

  async uploadFile(cloudPath, localPath) {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: localPath })
    return fileID
  },

  async fileUrl(fileId) {
    const { fileList } = await Taro.cloud.getTempFileURL({ fileList: [fileId] })
    return fileList[0]!.tempFileURL
  },
}
