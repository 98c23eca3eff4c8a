/** Stored files: their addresses, storing one, removing some. */
import type { ReadStream } from 'node:fs'
import { cloud } from './wx'

/** Seconds an address of a file answers. Without it the cloud's would for a day. */
const maxAge = 3600

/** Files in one request (platform limit). */
export const filesAtOnce = 50

/** Addresses of stored files, valid for an hour; files that don't exist are missing from the answer. */
export async function fileAddresses(fileIds: readonly string[]): Promise<Record<string, string>> {
  const asked = [...new Set(fileIds)]
  const pages = Array.from({ length: Math.ceil(asked.length / filesAtOnce) }, (_, n) =>
    asked.slice(n * filesAtOnce, (n + 1) * filesAtOnce),
  )
  return Object.assign({}, ...(await Promise.all(pages.map(someAddresses)))) as Record<string, string>
}

async function someAddresses(fileIds: readonly string[]): Promise<Record<string, string>> {
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
export async function storeFile(cloudPath: string, content: Buffer | ReadStream): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: content as never })
  return fileID
}

/** What a stored file holds; null where there is none. */
export async function readFile(fileId: string): Promise<Buffer | null> {
  const [address] = Object.values(await fileAddresses([fileId]))
  if (address === undefined) return null
  const { fileContent } = await cloud.downloadFile({ fileID: fileId })
  return fileContent
}

/** Copies a stored file to another path and answers the copy's file id. Errors: throws when it isn't stored. */
export async function copyFile(fileId: string, cloudPath: string): Promise<string> {
  const { fileContent } = await cloud.downloadFile({ fileID: fileId })
  return storeFile(cloudPath, fileContent)
}

/** Removes stored files (at most `filesAtOnce`) and answers those that are still there; one that was gone counts as removed. */
export async function removeFiles(fileIds: readonly string[]): Promise<string[]> {
  if (fileIds.length === 0) return []
  const answer = (await cloud.deleteFile({ fileList: [...fileIds] })) as { fileList: { status: number }[] }
  return fileIds.filter((_, n) => ![0, notThere].includes(answer.fileList[n]?.status ?? 0))
}

/** The environment's own part of every file id, which no call of the SDK tells: learned once by storing a small file. */
let bucket: Promise<string> | null = null

const landmark = 'house/landmark.txt'

/** The id of the file at a path of the cloud storage, whether or not there is one. */
export async function fileIdOf(path: string): Promise<string> {
  bucket ??= storeFile(landmark, Buffer.from('.')).then((fileId) => fileId.slice(0, -landmark.length))
  try {
    return `${await bucket}${path}`
  } catch (error) {
    bucket = null
    throw error
  }
}

/** The path in a file id. */
export const pathIn = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** The SDK's number for STORAGE_FILE_NONEXIST. */
const notThere = -503003
