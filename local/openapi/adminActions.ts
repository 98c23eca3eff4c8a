/**
 * Open API calls as the SDK sends them: `cloud.openapi.*` and `cloud.getOpenData` in protobuf
 * (`wx.openApi`), `cloud.callOpenAPI` in JSON (`wx.api`). A function may only call what its config.json
 * permits, as on the platform.
 */
import type { CallInFlight, CallsInFlight } from '../functions/callsInFlight'
import type { AdminServer } from '../wire/adminServer'
import type { OpenApiService } from './openApiService'
import { readCloudIds, readParameters, writeAnswer, writeOpenData, writeSystemError } from './wire'

const API_NOT_FOUND = -604100
const NO_PERMISSION = -604101

interface OpenApiParts {
  service: OpenApiService
  calls: CallsInFlight
  now: () => number
}

export function registerOpenApi(server: AdminServer, { service, calls, now }: OpenApiParts): void {
  const whyNot = (api: string) => {
    if (!service.plays(api)) return API_NOT_FOUND
    return mayCall(calls.current(), api) ? undefined : NO_PERMISSION
  }

  server.handle('wx.openApi', async (body) => {
    const api = String(body.apiName)
    const bytes = Buffer.from(body.requestData ?? '')
    if (api === 'ApiGetOpenDataByCloudId') {
      const opened = readCloudIds(bytes).map((id) =>
        service.openData.open(id, calls.current()?.openid, now()),
      )
      return writeOpenData(opened.map((one) => ({ cloudId: one.cloudID, json: JSON.stringify(one) })))
    }
    const refusal = whyNot(api)
    if (refusal) return writeSystemError(refusal)
    return writeAnswer(await service.ask({ api, input: readParameters(bytes), now: now() }))
  })

  server.handle('wx.api', async (body) => {
    const api = String(body.apiName)
    const refusal = whyNot(api)
    if (refusal)
      return { data: { responseData: JSON.stringify({ errcode: refusal, errmsg: 'not permitted' }) } }
    const input = body.requestData ? JSON.parse(String(body.requestData)) : {}
    const answer = await service.ask({ api, input, now: now() })
    const json =
      'json' in answer
        ? answer.json
        : { contentType: answer.contentType, buffer: answer.bytes.toString('base64') }
    return { data: { responseData: JSON.stringify(json) } }
  })
}

function mayCall(call: CallInFlight | undefined, api: string): boolean {
  return !call || (call.definition.openApis ?? []).includes(api)
}
