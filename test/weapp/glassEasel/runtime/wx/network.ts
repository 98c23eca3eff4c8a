/**
 * The phone's connection. Everything that leaves the phone goes through `send`, so that a test which switches
 * the network off cuts new calls and those under way, as a tunnel does.
 */
import { call, Refusal } from './call'
import { noteAct, type Callbacks, failureOf } from './call'

export interface NetworkDesk {
  /** Connects or cuts the phone; listeners of `onNetworkStatusChange` are told. */
  set(online: boolean): void
}
interface Status {
  isConnected: boolean
  networkType: string
}

let online = navigator.onLine
const underWay = new Set<AbortController>()
const listeners = new Set<(status: Status) => void>()
const status = (): Status => ({ isConnected: online, networkType: online ? 'wifi' : 'none' })

window.__network = {
  set(connected) {
    if (connected === online) return
    online = connected
    if (!online) for (const controller of underWay) controller.abort()
    for (const listener of listeners) listener(status())
  },
}

/** `fetch` as long as the phone is connected. Refuses with WeChat's words otherwise. */
export async function send(url: string, init: RequestInit = {}): Promise<Response> {
  if (!online) throw new Refusal('net::ERR_INTERNET_DISCONNECTED', { errno: 600001 })
  const controller = new AbortController()
  underWay.add(controller)
  try {
    const response = await fetch(url, { ...init, signal: controller.signal })
    const body = await response.arrayBuffer()
    return new Response(body, { status: response.status, headers: response.headers })
  } catch {
    throw new Refusal('net::ERR_CONNECTION_RESET', { errno: 600001 })
  } finally {
    underWay.delete(controller)
  }
}

interface Request extends Callbacks {
  url: string
  method?: string
  header?: Record<string, string>
  data?: unknown
}

/** `wx.request` answers with a task at once, and by callback later. */
function request(options: Request) {
  noteAct('request', { url: options.url })
  const method = options.method ?? 'GET'
  const body = typeof options.data === 'string' ? options.data : JSON.stringify(options.data)
  const sent = send(options.url, {
    method,
    headers: options.header,
    body: method === 'GET' ? undefined : body,
  })
  sent
    .then(async (response) => {
      const text = await response.text()
      const result = { statusCode: response.status, data: parsed(text), header: {}, errMsg: 'request:ok' }
      options.success?.(result)
      options.complete?.(result)
    })
    .catch((error: unknown) => {
      const failure = failureOf('request', error)
      options.fail?.(failure)
      options.complete?.(failure)
    })
  return { abort: () => undefined }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export const network = {
  request,
  getNetworkType: call('getNetworkType', () => ({ networkType: status().networkType })),
  onNetworkStatusChange: (listener: (status: Status) => void) => void listeners.add(listener),
  offNetworkStatusChange: (listener?: (status: Status) => void) =>
    void (listener ? listeners.delete(listener) : listeners.clear()),
}
