/**
 * The browser's door to the local cloud: one HTTP server for function calls, files, the local desk and
 * the H5 build. It is for this machine; who needs it on another one says so with `host`.
 */
import { createServer } from 'node:http'
import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express'
import { listen, type Listening } from '../listen'

export interface GatewayOptions {
  port: number
  host: string
  routes: Router[]
  /** Folder of the H5 build, served at `/`. */
  webDir?: string
}

/**
 * Pages of this machine may ask and read the persona, on whatever port they are served; a page from the internet may
 * not, neither under its own name nor under one of its names that was made to point here (DNS rebinding).
 */
function onlyThisMachine(host: string): RequestHandler {
  const known = ['127.0.0.1', 'localhost', '[::1]', host]
  // Reached from a phone in the same network it is called by a number, which nobody can make point elsewhere.
  const isOurs = (name: string) => known.includes(name) || /^\d+\.\d+\.\d+\.\d+$/.test(name)
  return (request, response, next) => {
    const origin = request.get('origin')
    const names = [`http://${request.get('host') ?? ''}`, ...(origin === undefined ? [] : [origin])].map(
      nameOf,
    )
    if (!names.every((name) => name !== null && isOurs(name))) {
      response.status(403).json({ errCode: -1, errMsg: 'not from here' })
      return
    }
    response.set('x-content-type-options', 'nosniff')
    if (origin !== undefined) response.set('access-control-allow-origin', origin)
    response.set('access-control-allow-headers', 'content-type, x-persona')
    response.set('access-control-allow-methods', 'GET, POST, PUT, DELETE')
    response.set('access-control-expose-headers', 'x-persona')
    if (request.method === 'OPTIONS') response.status(204).end()
    else next()
  }
}

const nameOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).hostname : null)

const answerFailure: ErrorRequestHandler = (error, _request, response, _next) => {
  if (response.headersSent || response.destroyed) return
  const status = typeof error.status === 'number' ? error.status : 500
  if (status === 500) console.error('[local cloud]', error)
  response.status(status).json({ errCode: -1, errMsg: String(error.message) })
}

export async function startGateway({ port, host, routes, webDir }: GatewayOptions): Promise<Listening> {
  const app = express().disable('x-powered-by').use(onlyThisMachine(host))
  for (const router of routes) app.use(router)
  if (webDir) app.use(express.static(webDir, { cacheControl: false }))
  app.use(answerFailure)

  return listen(createServer(app), port, host)
}
