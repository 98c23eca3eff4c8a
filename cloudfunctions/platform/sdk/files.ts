/** Stored files: their addresses, storing one, removing some. */
import { cloud } from './wx'

/** Seconds an address of a file answers. Without it the cloud's would for a day. */
const maxAge = 3600

/** Addresses of stored files, valid for an hour; files that don't exist are missing from the answer. */
export async function fileAddresses(fileIds: readonly string[]): Promise<Record<string, string>> {
  if (fileIds.length === 0) return {}
  const answer = (await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge })) as never,
  })) as {
    fileList: { fileID: string; tempFileURL: string; status: number }[]
  }
  const found: Record<string, string> = {}
  for (const file of answer.fileList) {
    if (file.status === 0 && file.tempFileURL) found[file.fileID] = file.tempFileURL
  }
  return found
}

/** Stores a file at a path of the cloud storage and answers its file id. Errors: throws when it isn't stored. */
export async function storeFile(cloudPath: string, content: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: content as never })
  return fileID
}

/** Removes stored files (at most 50) and answers how many are still there; one that was gone counts as removed. */
export async function removeFiles(fileIds: readonly string[]): Promise<number> {
  if (fileIds.length === 0) return 0
  const answer = (await cloud.deleteFile({ fileList: [...fileIds] })) as { fileList: { status: number }[] }
  return answer.fileList.filter(({ status }) => status !== 0 && status !== notThere).length
}

/** The SDK's number for STORAGE_FILE_NONEXIST. */
const notThere = -503003
