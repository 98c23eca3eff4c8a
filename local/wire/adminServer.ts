/**
 * The door of the local cloud: the HTTP endpoint to which the unmodified SDK posts everything it does
 * (`POST <url>`, CloudBase admin protocol). It knows no action itself; the database, the functions, the files
 * and the open APIs register theirs.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { listen } from '../listen'
import { CloudError } from './cloudError'
import { parseBody, readRaw } from './requestBody'

export { CloudError } from './cloudError'

/**
 * Answers one call. The object returned is sent beside `requestId`; a `Buffer` is sent as it is
 * (open APIs answer with protobuf). Throws `CloudError` to refuse.
 */
export type AdminHandler = (
  body: Record<string, any>,
  request: { headers: IncomingHttpHeaders; raw?: Buffer },
) => Promise<{ data?: unknown; [extra: string]: unknown } | Buffer>

export interface AdminServer {
  /** What goes into `TCB_CONTEXT_CNFG` as `URL`. */
  url: string
  port: number
  /** An exact action wins over a pattern; of several patterns the first registered wins. */
  handle(action: string | RegExp, handler: AdminHandler): void
  /** Calls of the SDK so far: a round trip each. */
  requests(): number
  /** From now on every call takes `delay` ms longer, until the function answered is called: it tells of each when it ran. */
  watch(delay: number): () => Trip[]
  close(): Promise<void>
}

/** One call of the SDK, ms of the machine's steady clock. */
export interface Trip {
  readonly action: string
  readonly began: number
  readonly ended: number
}

interface Watch {
  readonly delay: number
  readonly trips: Trip[]
}

type Routes = { exact: Map<string, AdminHandler>; patterns: { pattern: RegExp; handler: AdminHandler }[] }

/** @param options.port 0 or nothing: any free port */
export async function startAdminServer(options: { port?: number } = {}): Promise<AdminServer> {
  const routes: Routes = { exact: new Map(), patterns: [] }
  let requests = 0
  const watches = new Set<Watch>()
  const server = createServer((request, response) => {
    requests += 1
    void answer(routes, [...watches], request, response)
  })
  const { url, port, close } = await listen(server, options.port)
  return {
    url: `${url}/admin`,
    ...{ port, close },
    handle: (action, handler) => {
      if (typeof action === 'string') routes.exact.set(action, handler)
      else routes.patterns.push({ pattern: action, handler })
    },
    requests: () => requests,
    watch: (delay) => {
      const watch: Watch = { delay, trips: [] }
      watches.add(watch)
      return () => {
        watches.delete(watch)
        return watch.trips
      }
    },
  }
}

async function answer(
  routes: Routes,
  watches: readonly Watch[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID()
  const began = performance.now()
  try {
    const raw = await readRaw(request)
    const body = parseBody(raw, request.headers)
    for (const { delay, trips } of watches) {
      const trip = { action: String(body.action), began, ended: Infinity }
      trips.push(trip)
      response.once('finish', () => Object.assign(trip, { ended: performance.now() }))
      await pause(delay)
    }
    const handler = route(routes, String(body.action))
    const result = await handler(body, { headers: request.headers, raw })
    if (Buffer.isBuffer(result)) send(response, 'application/octet-stream', result)
    else sendJson(response, { requestId, ...result })
  } catch (error) {
    sendJson(response, { requestId, ...refusal(error) })
  }
}

function route(routes: Routes, action: string): AdminHandler {
  const handler =
    routes.exact.get(action) ?? routes.patterns.find(({ pattern }) => pattern.test(action))?.handler
  if (handler) return handler
  throw new CloudError('INVALID_PARAM', `[InvalidParameter] the action ${action} is not supported`)
}

function refusal(error: unknown): { code: string; message: string } {
  if (error instanceof CloudError) return { code: error.code, message: error.message }
  console.error('[local cloud]', error)
  return {
    code: 'SYS_ERR',
    message: `[InternalError] ${error instanceof Error ? error.message : String(error)}`,
  }
}

/** The SDK tells open API refusals from protobuf by exactly this content type. */
function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(value)))
}

function send(response: ServerResponse, contentType: string, body: Buffer): void {
  response.writeHead(200, { 'content-type': contentType, 'content-length': body.length })
  response.end(body)
}
