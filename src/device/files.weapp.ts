/** Durable files of our own (200 MB in WeChat): a photo taken is copied here before anyone says it is kept. */
import Taro from '@tarojs/taro'

/** Copies a temporary file under a name of ours and gives the path that stays. */
export async function keepFile(temporaryPath: string, name: string): Promise<string> {
  const kept = `${Taro.env.USER_DATA_PATH}/${name}`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().copyFile({
      srcPath: temporaryPath,
      destPath: kept,
      success: () => resolve(),
      fail: reject,
    })
  })
  return kept
}

/** A file that is gone already is no error. */
export async function removeFile(localPath: string): Promise<void> {
  await new Promise<void>((resolve) => {
    Taro.getFileSystemManager().unlink({
      filePath: localPath,
      success: () => resolve(),
      fail: () => resolve(),
    })
  })
}

/** An address that an image can show. */
export async function fileAddress(localPath: string): Promise<string> {
  return localPath
}

/** Whether a kept file is still there: people clean up their phones. */
export function fileExists(localPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({
      path: localPath,
      success: () => resolve(true),
      fail: () => resolve(false),
    })
  })
}

/** Paths of all files of ours. */
export function keptFiles(): Promise<string[]> {
  const dirPath = Taro.env.USER_DATA_PATH!
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readdir({
      dirPath,
      success: ({ files }) => resolve(files.map((name) => `${dirPath}/${name}`)),
      fail: reject,
    })
  })
}
