/** Opens a document in WeChat, whose menu passes it on or keeps it. */
import Taro from '@tarojs/taro'
import type { DocumentToOpen } from './documentShape'

const endings = ['docx', 'pdf'] as const

/** Rejects when it could not be fetched or shown. */
export async function openDocument({ address, name }: DocumentToOpen): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const { statusCode } = await Taro.downloadFile({ url: address, filePath })
  if (statusCode !== 200) throw new Error(`the file answers ${statusCode}`)
  // WeChat opens no archive: it is passed on as a file, to one's own computer say.
  if (name.endsWith('.zip')) return void (await Taro.shareFileMessage({ filePath, fileName: name }))
  const fileType = endings.find((ending) => name.toLowerCase().endsWith(`.${ending}`)) ?? 'xlsx'
  await Taro.openDocument({ filePath, fileType, showMenu: true })
}
