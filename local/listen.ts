/** How the servers of the local cloud begin to listen, and how they end. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Longer than what one process that serves and asks may be busy with something else: after Node's five seconds a
 * connection that lay idle meanwhile is closed at the moment in which it is used again, and the caller hears a reset.
 */
const idle = 60_000

export interface Listening {
  /** `http://127.0.0.1:<port>` or another host, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Breaks off what is still open; once more it does nothing. */
  close(): Promise<void>
}

/** @param port 0: any free one */
export async function listen(server: Server, port = 0, host = '127.0.0.1'): Promise<Listening> {
  server.keepAliveTimeout = idle
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  // Who listens everywhere is reached here too.
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return {
    url: `http://${shown}:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
