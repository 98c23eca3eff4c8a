/**
 * `cloud.callFunction` inside a function: the called one runs as the same person, at the same time,
 * and sees in its source that a function called it.
 */
import { type AdminServer, CloudError } from '../wire/adminServer'
import type { CallsInFlight } from './callsInFlight'
import { FunctionError } from './errors'
import type { FunctionService } from './functionService'

export function registerInvoke(server: AdminServer, functions: FunctionService, calls: CallsInFlight): void {
  server.handle('functions.invokeFunction', async (body) => {
    const caller = calls.current()
    const event = body.request_data ? JSON.parse(String(body.request_data)) : {}
    try {
      const result = await functions.call(String(body.function_name), event, {
        openid: caller?.openid,
        source: caller ? `${caller.source},scf` : 'scf',
        at: caller && Date.now() + caller.clockOffset,
      })
      return { data: { response_data: JSON.stringify(result) } }
    } catch (error) {
      if (error instanceof FunctionError) throw new CloudError(error.code, error.errMsg)
      throw error
    }
  })
}
