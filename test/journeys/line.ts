/**
 * The line between phone and cloud, which a journey can cut. The browser speaks only to this proxy: the
 * program itself (pages, scripts) always arrives, as it lies on the phone; calls and files go through to the
 * gateway, and when the line is cut they break off at once, also those under way.
 */
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import { listen } from '../../local/listen'
import { serveFiles } from '../browser/staticServer'

export interface Line {
  /** Where the browser finds the program and the gateway. */
  url: string
  cut(): void
  join(): void
  close(): Promise<void>
}

/** What goes over the air; everything else is the program. */
const overTheAir = /^\/(call|upload|files|local)(\/|\?|$)/

/** `program` is the folder of the built page; without it the gateway serves the program too. */
export async function openLine(gateway: string, program?: string): Promise<Line> {
  const underWay = new Set<Socket>()
  const fromFolder = program ? serveFiles(program) : undefined
  let whole = true
  const carry: RequestListener = (request, response) => {
    const isCall = overTheAir.test(request.url ?? '')
    if (!isCall && fromFolder) return fromFolder(request, response)
    if (isCall && !whole) return void request.socket.destroy()
    if (isCall) {
      underWay.add(request.socket)
      response.on('close', () => underWay.delete(request.socket))
    }
    pass(gateway, request, response)
  }
  const { url, close } = await listen(createServer(carry))
  return {
    url,
    close,
    cut() {
      whole = false
      for (const socket of underWay) socket.destroy()
    },
    join() {
      whole = true
    },
  }
}

/** An answer that never came is a broken connection to the phone, not an answer with an error in it. */
function pass(gateway: string, request: IncomingMessage, response: ServerResponse): void {
  const headers = { ...request.headers, host: new URL(gateway).host }
  const passed = ask(new URL(request.url ?? '/', gateway), { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  passed.on('error', () => response.destroy())
  response.on('close', () => passed.destroy())
  request.pipe(passed)
}
