/** Serves the files of a folder. */
import { createReadStream, statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
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
