/** What `npm start` adds to the gateway: how far the year is, the wish to have it, and whether anybody did anything. */
import express, { type Request, Router } from 'express'
import { contract } from '../../../domain/contract/contract'
import type { Year } from './year'

interface Desk {
  readonly year: () => Year
  /** Somebody wants the year now; only asked when it is ready. */
  readonly take: () => void
  /** Somebody is here. `acted`: and may have changed something. */
  readonly seen: (acted: boolean) => void
}

export function deskRoutes({ year, take, seen }: Desk): Router {
  const routes = Router()
  routes.get('/local/year', (_, response) => void response.json(year()))
  routes.post('/local/year', (_, response) => {
    const { state } = year()
    response.json(year())
    if (state === 'ready') response.once('finish', take)
  })
  routes.post('/call/:name', express.json({ limit: '2mb', strict: false }), (request, _, next) => {
    seen(isCommand(request))
    next()
  })
  routes.post(['/upload', '/local/:desk'], (_request, _response, next) => {
    seen(true)
    next()
  })
  return routes
}

/** What is no action of the wire changes nothing. */
function isCommand({ body }: Request): boolean {
  const action = String((body as { action?: unknown } | undefined)?.action)
  return Object.entries(contract).some(([name, { kind }]) => name === action && kind === 'command')
}
