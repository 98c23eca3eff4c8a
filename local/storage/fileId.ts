/**
 * Names of stored files. The cloud gives every file an id `cloud://<env>.<bucket>/<path>`; everything
 * that takes a file back takes that id.
 */

/** Why an id or a path is not accepted, as the platform's code. */
export type FileRefusal = 'INVALID_PARAM' | 'STORAGE_EXCEED_AUTHORITY' | 'STORAGE_FILE_NONEXIST'

/** Bytes of a path in UTF-8 (platform limit). */
const LONGEST_PATH = 850

const bucketOf = (env: string) => `${env}.local-${env}`

/** Whether a cloudPath is allowed: not empty, no leading or double slash, no `.`/`..`, no control characters. */
export function isCloudPath(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    Buffer.byteLength(path) <= LONGEST_PATH &&
    // oxlint-disable-next-line no-control-regex -- these are what the platform refuses
    !/[\u0000-\u001f\u007f]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}

export function fileIdOf(env: string, path: string): string {
  return `cloud://${bucketOf(env)}/${path}`
}

/** The path behind a file id, or why it has none here: malformed, of another environment or of no bucket of it. */
export function pathOf(env: string, fileId: string): { path: string } | { refusal: FileRefusal } {
  const [, bucket, path] = /^cloud:\/\/([^/]+)\/(.+)$/.exec(fileId) ?? []
  if (!isCloudPath(path)) return { refusal: 'INVALID_PARAM' }
  if (bucket === bucketOf(env)) return { path }
  return { refusal: bucket?.startsWith(`${env}.`) ? 'STORAGE_FILE_NONEXIST' : 'STORAGE_EXCEED_AUTHORITY' }
}
