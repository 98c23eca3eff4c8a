/**
 * What only the local cloud has: choosing a person, moving the clock, making the network or a WeChat
 * service fail, and seeing what was sent. For the persona switch, for newcomers, for journeys in a browser.
 */
import express, { type Response, Router } from 'express'
import type { LocalClock } from '../clock'
import type { KillPoint } from '../functions/callsInFlight'
import type { FunctionService } from '../functions/functionService'
import type { Behaviour } from '../openapi/behaviour'
import type { OpenApiControl } from '../openapi/openApiService'
import type { Personas } from '../personas'
import { personaOf } from './callRoutes'
import type { NetworkFault, NetworkFaults } from './networkFaults'

export interface ControlDesk {
  clock: LocalClock
  personas: Personas
  faults: NetworkFaults
  openApi: OpenApiControl
  functions: FunctionService
}

export function controlRoutes(desk: ControlDesk): Router {
  const routes = Router().use('/local', express.json())
  personRoutes(routes, desk)
  clockRoutes(routes, desk)
  faultRoutes(routes, desk)
  return routes
}

/** Who one can be, and what a tap on WeChat's own buttons gives. */
function personRoutes(routes: Router, { personas, openApi, clock }: ControlDesk): void {
  routes.get('/local/personas', (_, response) => void response.json({ personas: personas.all() }))
  routes.post('/local/phone-code', (request, response) => {
    const phone = request.body.phone ?? personas.phoneOf(personaOf(request, response))
    response.json({ code: openApi.phones.newCode(phone, clock.now()) })
  })
  routes.post('/local/cloud-id', (request, response) => {
    const openid = personaOf(request, response)
    response.json({ cloudID: openApi.openData.newCloudId(openid, request.body.data, clock.now()) })
  })
  routes.post('/local/consent', (request, response) => {
    const openid = personaOf(request, response)
    const templateIds = request.body.templateIds as string[]
    for (const templateId of templateIds) openApi.consents.add(openid, templateId)
    response.json(Object.fromEntries(templateIds.map((id) => [id, 'accept'])))
  })
}

function clockRoutes(routes: Router, { clock }: ControlDesk): void {
  const tell = (response: Response) => response.json({ now: clock.now(), offset: clock.offset })
  routes.get('/local/clock', (_, response) => void tell(response))
  routes.post('/local/clock', (request, response) => {
    const { at, offset } = request.body as { at?: number | string; offset?: number }
    const wanted = at === undefined ? offset : new Date(at).getTime() - Date.now()
    if (typeof wanted !== 'number' || !Number.isFinite(wanted)) {
      return void response
        .status(400)
        .json({ errMsg: 'give offset (ms) or at (epoch ms or a date with its zone)' })
    }
    clock.setOffset(wanted)
    tell(response)
  })
}

function faultRoutes(routes: Router, { faults, openApi, functions }: ControlDesk): void {
  routes.get('/local/network', (_, response) => void response.json({ faults: faults.waiting() }))
  routes.delete('/local/network', (_, response) => {
    faults.clear()
    response.json({ faults: [] })
  })
  routes.post('/local/network', (request, response) => {
    orRefuse(response, () => faults.add(request.body as NetworkFault))
  })
  routes.post('/local/kill', (request, response) => {
    const { action, ...kill } = request.body as Omit<KillPoint, 'action'> & { action?: string }
    orRefuse(response, () => functions.killNext({ ...kill, action: action ? new RegExp(action) : undefined }))
  })
  routes.post('/local/behave', (request, response) => {
    const { api, ...behaviour } = request.body as Behaviour & { api: string }
    orRefuse(response, () => openApi.behave(api, behaviour))
  })
  routes.delete('/local/behave', (_, response) => {
    openApi.reset()
    response.json({ ok: true })
  })
  routes.get('/local/sent', (request, response) => {
    const { api } = request.query as { api?: string }
    response.json({ sent: openApi.sent(api) })
  })
}

function orRefuse(response: Response, act: () => void): void {
  try {
    act()
    response.json({ ok: true })
  } catch (error) {
    response.status(400).json({ errMsg: (error as Error).message })
  }
}
