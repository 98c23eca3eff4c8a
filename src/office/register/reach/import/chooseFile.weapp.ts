/** WeChat has no file dialog: a file is chosen from a chat, where the desk has sent it to itself. */
import Taro from '@tarojs/taro'
import { isUtf8 } from './brokenText'
import type { ChosenFile } from './chosenFile'

/** Null when nothing was chosen. */
export async function chooseFile(): Promise<ChosenFile | null> {
  const file = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['geojson', 'json'] }).then(
    ({ tempFiles }) => tempFiles[0],
    () => undefined,
  )
  if (!file) return null
  // WeChat knows no GBK, which older GIS tools write: read as UTF-8 it would be stored as rubbish.
  const bytes = new Uint8Array((await readFile(file.path)) as ArrayBuffer)
  if (!isUtf8(bytes)) return { name: file.name, text: null }
  return { name: file.name, text: String(await readFile(file.path, 'utf8')) }
}

function readFile(filePath: string, encoding?: 'utf8'): Promise<string | ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      ...(encoding ? { encoding } : {}),
      success: ({ data }) => resolve(data),
      fail: reject,
    })
  })
}
