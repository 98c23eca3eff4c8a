/** Serves the files of a folder, and listens on a free port of this machine. */
import { createReadStream, statSync } from 'node:fs'
import { type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string
  close(): Promise<void>
}

/** Answers requests for files under `folder`; a folder means its `index.html`, anything unknown is 404. */
export function serveFiles(folder: string): RequestListener {
  const root = path.resolve(folder)
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(
      root,
      decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    )
    const found = file.startsWith(root + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    if (!found) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  }
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(server: Server): Promise<Served> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, close }
}
