/**
 * The browser's door to the local cloud: one HTTP server for function calls, files, the local desk and
 * the H5 build. It is for this machine; who needs it on another one says so with `host`.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express'

export interface GatewayOptions {
  port: number
  host: string
  routes: Router[]
  /** Folder of the H5 build, served at `/`. */
  webDir?: string
}

export interface Gateway {
  url: string
  close(): Promise<void>
}

/** The development server of the H5 build has another port, so its pages may ask and read the persona. */
const allowOtherOrigins: RequestHandler = (request, response, next) => {
  response.set('access-control-allow-origin', request.get('origin') ?? '*')
  response.set('access-control-allow-headers', 'content-type, x-persona')
  response.set('access-control-allow-methods', 'GET, POST, PUT, DELETE')
  response.set('access-control-expose-headers', 'x-persona')
  if (request.method === 'OPTIONS') response.status(204).end()
  else next()
}

const answerFailure: ErrorRequestHandler = (error, _request, response, _next) => {
  if (response.headersSent || response.destroyed) return
  const status = typeof error.status === 'number' ? error.status : 500
  if (status === 500) console.error('[local cloud]', error)
  response.status(status).json({ errCode: -1, errMsg: String(error.message) })
}

export async function startGateway({ port, host, routes, webDir }: GatewayOptions): Promise<Gateway> {
  const app = express().disable('x-powered-by').use(allowOtherOrigins)
  for (const router of routes) app.use(router)
  if (webDir) app.use(express.static(webDir, { cacheControl: false }))
  app.use(answerFailure)

  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return {
    url: `http://${shown}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
