/**
 * The protobuf messages in which the SDK sends open API calls and reads the answers. Field numbers as
 * in wx-server-sdk 4.0.2 (CommApiData, CommOpenApiResp, ApiGetOpenDataByCloudId…).
 */
import protobuf from 'protobufjs'

const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message SvrkitApiData { string apiName = 1; bytes reqData = 2; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; SvrkitApiData svrkitData = 4; string appid = 6; }
  message CommOpenApiResp {
    bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; int32 svrkitErrorCode = 6;
  }
  message OpenDataRequest { repeated string cloudidList = 2; }
  message OpenDataItem { string cloudId = 1; string json = 2; }
  message OpenDataAnswer { repeated OpenDataItem dataList = 1; }
`)

const REQUEST = root.lookupType('CommApiData')
const ANSWER = root.lookupType('CommOpenApiResp')
const OPEN_DATA_REQUEST = root.lookupType('OpenDataRequest')
const OPEN_DATA_ANSWER = root.lookupType('OpenDataAnswer')

interface CommApiData {
  openapiData?: { pairs?: Array<{ key: string; value: Uint8Array; contenttype?: string }> }
  svrkitData?: { reqData: Uint8Array }
}

/** An answer of an open API: JSON as WeChat writes it (`errcode`, snake_case), or bytes such as an image. */
export type OpenApiAnswer = { json: Record<string, unknown> } | { contentType: string; bytes: Buffer }

/** The parameters of an open API call, by name; media arrive as Buffer. Errors: throws on foreign bytes. */
export function readParameters(bytes: Buffer): Record<string, unknown> {
  const { openapiData } = REQUEST.decode(bytes) as unknown as CommApiData
  const entries = (openapiData?.pairs ?? []).map(({ key, value, contenttype }) => {
    const content = Buffer.from(value)
    return [key, contenttype ? content : JSON.parse(content.toString('utf8'))] as const
  })
  return Object.fromEntries(entries)
}

export function writeAnswer(answer: OpenApiAnswer): Buffer {
  const [contentType, respData] =
    'json' in answer
      ? ['application/json; encoding=utf-8', Buffer.from(JSON.stringify(answer.json))]
      : [answer.contentType, answer.bytes]
  return Buffer.from(ANSWER.encode({ respData, contentType, httpCode: 200 }).finish())
}

/** A refusal by the platform itself, before WeChat's API was reached. */
export function writeSystemError(errorCode: number): Buffer {
  return Buffer.from(ANSWER.encode({ errorCode }).finish())
}

/** The cloud ids a function asks the content of (`cloud.getOpenData`). */
export function readCloudIds(bytes: Buffer): string[] {
  const { svrkitData } = REQUEST.decode(bytes) as unknown as CommApiData
  const request = OPEN_DATA_REQUEST.decode(svrkitData?.reqData ?? new Uint8Array())
  return (request as unknown as { cloudidList: string[] }).cloudidList
}

export function writeOpenData(list: Array<{ cloudId: string; json: string }>): Buffer {
  const respData = OPEN_DATA_ANSWER.encode({ dataList: list }).finish()
  return Buffer.from(ANSWER.encode({ respData, httpCode: 200 }).finish())
}
