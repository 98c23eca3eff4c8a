/**
 * `wx.cloud` over HTTP to the local cloud's gateway, which is named in the page's address (`?gateway=`), as the
 * person in `?persona=`. Function calls, file upload, addresses of files, and download.
 */
import { keepTemporary, readBytes } from '../files'
import { pageQuery } from '../built'
import { call, Refusal } from './call'
import { send } from './network'

const gateway = pageQuery.get('gateway') ?? location.origin
/** WeChat's code for a cloud call that did not arrive. */
const notArrived = -1

/** A phone nobody named is given a person by the gateway, and stays that person. */
const givenPersona = 'device:persona'
const persona = () => window.__persona ?? pageQuery.get('persona') ?? localStorage.getItem(givenPersona)
const gatewayAddress = (path: string) => `${gateway}${path}`
/** Where the bytes behind a `cloud://` id can be read. */
export const fileAddress = (fileID: string) => gatewayAddress(filePath(fileID))
const filePath = (fileID: string) => `/files?id=${encodeURIComponent(fileID)}`

/** Asks the gateway as this phone's person. */
async function askGateway(path: string, init: RequestInit = {}): Promise<Response> {
  const who = persona()
  const response = await send(gatewayAddress(path), {
    ...init,
    headers: { ...init.headers, ...(who && { 'x-persona': who }) },
  })
  const given = response.headers.get('x-persona')
  if (!who && given) localStorage.setItem(givenPersona, given)
  return response
}

/** Asks with a JSON body. */
export function postJson(path: string, body: unknown): Promise<Response> {
  return askGateway(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

interface Answer {
  result?: unknown
  errCode?: number
  errMsg?: string
}

const callFunction = call('cloud.callFunction', async ({ name, data }: { name: string; data?: unknown }) => {
  const response = await asCloudCall(postJson(`/call/${name}`, data ?? {}))
  const answer = (await response.json()) as Answer
  if (answer.errCode) throw new Refusal(answer.errMsg ?? '', { errCode: answer.errCode })
  return { result: answer.result, requestID: response.headers.get('x-request-id') ?? '' }
})

const uploadFile = call('cloud.uploadFile', async (options: { cloudPath: string; filePath: string }) => {
  const body = readBytes(options.filePath)
  const path = `/upload?path=${encodeURIComponent(options.cloudPath)}`
  const response = await asCloudCall(askGateway(path, { method: 'POST', body: body as BodyInit }))
  const answer = (await response.json()) as Answer & { fileID: string }
  if (!answer.fileID) throw new Refusal(answer.errMsg ?? '', { errCode: answer.errCode })
  return { fileID: answer.fileID, statusCode: response.status }
})

const getTempFileURL = call(
  'cloud.getTempFileURL',
  ({ fileList }: { fileList: (string | { fileID: string })[] }) => {
    const ids = fileList.map((file) => (typeof file === 'string' ? file : file.fileID))
    return {
      fileList: ids.map((fileID) => ({ fileID, tempFileURL: fileAddress(fileID), status: 0, errMsg: 'ok' })),
    }
  },
)

const downloadFile = call('cloud.downloadFile', async ({ fileID }: { fileID: string }) => {
  const response = await asCloudCall(askGateway(filePath(fileID)))
  if (!response.ok) throw new Refusal('file not exist', { errCode: -503003 })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { tempFilePath: keepTemporary(bytes, fileID.split('.').pop() ?? ''), statusCode: response.status }
})

/** A connection that failed is a cloud error with a code, not a network error, to the caller. */
async function asCloudCall(asked: Promise<Response>): Promise<Response> {
  try {
    return await asked
  } catch (error) {
    throw new Refusal(`request:fail ${(error as Error).message}`, { errCode: notArrived })
  }
}

export const cloud = { init: () => undefined, callFunction, uploadFile, getTempFileURL, downloadFile }
