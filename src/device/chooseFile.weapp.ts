/** WeChat has no file dialog: a file is chosen from a chat, where the desk has sent it to itself. */
import Taro from '@tarojs/taro'
import type { ChosenFile, Ending } from './chosenFile'

/** Null when nothing was chosen. */
export async function chooseFile(ending: Ending): Promise<ChosenFile | null> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [ending] }).catch(
    () => null,
  )
  const file = chosen?.tempFiles[0]
  return file ? { name: file.name, bytes: file.size, path: file.path } : null
}
