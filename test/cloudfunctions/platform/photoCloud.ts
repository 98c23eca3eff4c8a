/** A local cloud this process speaks to as a cloud function does, through the real SDK, and photos to put there. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { database } from '../../../config/database'
import type * as Pictures from '../../../cloudfunctions/platform/pictures'
import type * as Sdk from '../../../cloudfunctions/platform/sdk'
import { sdkEnvironment } from '../../../local/functions/environment'
import { DEFAULT_ENV } from '../../../local/options'
import { startTestServices, type TestServices } from '../../local/testServices'

/** With the built functions: photos are drawn by one of them. */
const functionsDir = path.resolve(__dirname, '../../../dist/cloudfunctions')

export interface PhotoCloud {
  readonly services: TestServices
  readonly pictures: typeof Pictures
  readonly sdk: typeof Sdk
  /** Uploads as a phone does and answers the file id. */
  upload(cloudPath: string, content: Uint8Array | string): Promise<string>
  /** What is stored under a file id; null when nothing is. */
  stored(fileId: string): Promise<Buffer | null>
  close(): Promise<void>
}

/**
 * The platform's code is loaded only when the environment says where its cloud is. `functions`: other ones than the
 * built, where nothing is drawn.
 */
export async function openPhotoCloud(
  functions: Parameters<typeof startTestServices>[0] = { functionsDir, schema: database },
): Promise<PhotoCloud> {
  const services = await startTestServices(functions)
  Object.assign(process.env, sdkEnvironment(services.adminUrl, DEFAULT_ENV))
  const at = services.gateway.url
  return {
    services,
    pictures: await import('../../../cloudfunctions/platform/pictures'),
    sdk: await import('../../../cloudfunctions/platform/sdk'),
    async upload(cloudPath, content) {
      const address = `${at}/upload?path=${encodeURIComponent(cloudPath)}`
      const answer = await fetch(address, { method: 'POST', body: content as Uint8Array<ArrayBuffer> })
      return ((await answer.json()) as { fileID: string }).fileID
    },
    async stored(fileId) {
      const answer = await fetch(`${at}/files?id=${encodeURIComponent(fileId)}`)
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null
    },
    close: () => {
      // Three seconds later the SDK complains of a request that was cut off, when no test listens any more.
      console.warn = () => undefined
      return services.close()
    },
  }
}

export const photo = (name: string) =>
  readFileSync(path.resolve(__dirname, '../../fixtures/photos', `${name}.jpg`))

/** The segments of a JPEG up to its picture, by marker, and how many bytes lie behind its end. */
export function segmentsOf(jpeg: Buffer): { markers: string[]; behind: number } {
  const markers: string[] = []
  let at = 2
  while (jpeg.readUInt16BE(at) !== 0xffda) {
    markers.push(jpeg.toString('hex', at, at + 2))
    at += 2 + jpeg.readUInt16BE(at + 2)
  }
  return { markers, behind: jpeg.length - 2 - jpeg.indexOf(Buffer.from('ffd9', 'hex'), at) }
}
