/**
 * The storage calls of the SDK: where to upload, temporary addresses, deletion. Each file of a list
 * answers for itself, with the platform's codes.
 */
import { type AdminServer, CloudError } from '../wire/adminServer'
import { fileIdOf, isCloudPath, pathOf } from './fileId'
import type { FileStore } from './fileStore'
import type { SignedUrls } from './signedUrls'

/** Files in one request (platform limit). */
const MOST_FILES = 50
/** Seconds a temporary address lives unless asked otherwise. */
const DEFAULT_MAX_AGE = 86_400

interface Storage {
  env: string
  store: FileStore
  urls: SignedUrls
}

export function registerStorage(server: AdminServer, { env, store, urls }: Storage): void {
  server.handle('storage.getUploadMetadata', async (body) => {
    if (!isCloudPath(body.path)) throw new CloudError('INVALID_PARAM', `invalid cloudPath: ${body.path}`)
    const fileId = fileIdOf(env, body.path)
    const url = urls.upload(body.path)
    return { data: { url, token: 'local', authorization: 'local', fileId, cosFileId: encodeURI(fileId) } }
  })

  const pathOfStored = (fileID: string) => {
    const place = pathOf(env, fileID)
    if ('refusal' in place) return { code: place.refusal }
    return store.has(place.path) ? { code: 'SUCCESS', path: place.path } : { code: 'STORAGE_FILE_NONEXIST' }
  }

  server.handle('storage.batchGetDownloadUrl', async (body) => {
    const download_list = listOf(body.file_list).map(({ fileid, max_age }) => {
      const { code, path } = pathOfStored(fileid)
      // What names no file of this environment at all is to a reader a file that is not there.
      const told = code === 'INVALID_PARAM' ? 'STORAGE_FILE_NONEXIST' : code
      const maxAge = max_age ?? DEFAULT_MAX_AGE
      return {
        code: told,
        message: told,
        fileID: fileid,
        maxAge,
        tempFileURL: path ? urls.download(path, maxAge) : '',
      }
    })
    return { data: { download_list } }
  })

  server.handle('storage.batchDeleteFile', async (body) => {
    const asked = listOf((body.fileid_list as string[]).map((fileid) => ({ fileid })))
    const delete_list = await Promise.all(
      asked.map(async ({ fileid }) => {
        const { code, path } = pathOfStored(fileid)
        if (path) await store.remove(path)
        return { code, fileID: fileid }
      }),
    )
    return { data: { delete_list } }
  })
}

function listOf(files: Array<{ fileid: string; max_age?: number }>) {
  if (files.length > MOST_FILES) throw new CloudError('INVALID_PARAM', `at most ${MOST_FILES} files at once`)
  return files
}
