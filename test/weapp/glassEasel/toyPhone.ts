/** A phone with the small hand-written mini-program on it, and a gateway that answers whatever it is told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { listen } from '../../../local/listen'
import { openApp, type App, type Opening } from '../../journeys/target'

const dist = path.resolve(__dirname, '../../fixtures/toyWeapp')

interface Asked {
  url: string
  persona: string | undefined
  body: string
}
export interface ToyPhone extends App {
  /** Everything the phone asked the gateway, in order. */
  asked: Asked[]
  /** What the gateway answers, by the beginning of the address; a function may keep it waiting. */
  answers: Record<string, unknown>
}

/** Opens the toy on a phone of its own; `answers` are given to what it asks. */
export async function toyPhone(
  answers: Record<string, unknown> = {},
  opening: Partial<Opening> = {},
): Promise<ToyPhone> {
  const asked: Asked[] = []
  const gateway = await listen(
    createServer((request, response) => void answer(request, response, answers, asked)),
  )
  const app = await openApp('weapp', { gateway: gateway.url, persona: 'zhang', dist, ...opening })
  const closeApp = app.close
  const close = async () => {
    await closeApp()
    await gateway.close()
  }
  return Object.assign(app, { asked, answers, close })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Record<string, unknown>,
  asked: Asked[],
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = request.url ?? ''
  const body = Buffer.concat(chunks).toString('latin1')
  asked.push({ url, persona: request.headers['x-persona'] as string | undefined, body })
  const key = Object.keys(answers).find((start) => url.startsWith(start))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(key === undefined ? {} : answers[key]))
}
