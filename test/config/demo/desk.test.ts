/** What the start of the demo answers at the gateway, and what it counts as somebody having done something. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { deskRoutes } from '../../../config/tasks/demo/desk'
import type { YearState } from '../../../config/tasks/demo/year'

let state: YearState = 'living'
let taken = 0
let seen: boolean[] = []
let server: Server
let url = ''

beforeAll(async () => {
  const desk = deskRoutes({
    year: () => ({ state, day: '2026-03-12', done: 0.29, secondsLeft: 200 }),
    take: () => taken++,
    seen: (acted) => seen.push(acted),
  })
  // Behind it the local cloud, which reads the body itself.
  const cloud = express().use(desk).use(express.json())
  cloud.post(/.*/, (request, response) => void response.json({ heard: request.body }))
  server = cloud.listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})
beforeEach(() => {
  ;[state, taken, seen] = ['living', 0, []]
})

const post = async (path: string, body: unknown = {}) => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return answer.json()
}

it('tells how far the year is', async () => {
  const answer = await fetch(`${url}/local/year`)
  expect(await answer.json()).toEqual({ state: 'living', day: '2026-03-12', done: 0.29, secondsLeft: 200 })
})

it('gives the year only when it is over, and that wish is no act', async () => {
  await post('/local/year')
  expect(taken).toBe(0)
  state = 'ready'
  await post('/local/year')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([taken, seen]).toEqual([1, []])
})

it('looking is no act, changing is; what it has read the cloud still hears', async () => {
  const look = { action: 'patrol.today', input: {}, sentAt: 1, version: 1 }
  expect(await post('/call/api', look)).toEqual({ heard: look })
  await post('/call/api', { ...look, action: 'patrol.submit' })
  await post('/call/api', { ...look, action: 'no such action' })
  await post('/local/clock', { at: 1 })
  await post('/upload?path=a.png')
  expect(seen).toEqual([false, true, false, true, true])
})
