/** The cloud as the browser build reaches it: the gateway of the local cloud, on the same origin. */
import { readFile } from '@/device/files.h5'
import type { Cloud } from './cloudShape'
import { currentPersona } from './persona.h5'

function headers(): Record<string, string> {
  const persona = currentPersona()
  return persona === null ? {} : { 'x-persona': persona }
}

export const cloud: Cloud = {
  async callFunction(name, event) {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers() },
      body: JSON.stringify(event),
    })
    const { result } = (await response.json()) as { result?: unknown }
    return result
  },

  async uploadFile(cloudPath, localPath) {
    const body = await readFile(localPath)
    const address = `/upload?path=${encodeURIComponent(cloudPath)}`
    const response = await fetch(address, { method: 'POST', headers: headers(), body })
    const { fileID, errMsg } = (await response.json()) as { fileID?: string; errMsg?: string }
    if (fileID === undefined) throw new Error(errMsg ?? `upload answered ${response.status}`)
    return fileID
  },

  async fileUrl(fileId) {
    return `/files?id=${encodeURIComponent(fileId)}`
  },
}
