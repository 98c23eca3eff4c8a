/** WeChat has no file dialog: a file is chosen from a chat, where the desk has sent it to itself. */
import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosenFile'

/** Null when nothing was chosen. */
export async function chooseFile(): Promise<ChosenFile | null> {
  const file = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['geojson', 'json'] }).then(
    ({ tempFiles }) => tempFiles[0],
    () => undefined,
  )
  if (!file) return null
  const text = await new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.path,
      encoding: 'utf8',
      success: ({ data }) => resolve(String(data)),
      fail: reject,
    })
  })
  return { name: file.name, text }
}
