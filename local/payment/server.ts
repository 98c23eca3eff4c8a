/** The door of the played WeChat Pay: the two addresses of merchant transfer that the product uses. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../listen'
import { readRaw } from '../wire/requestBody'
import { type Answer, type Exchange, sendFault, sendSigned, sendUnsigned } from './answering'
import type { Bank } from './bank'
import type { PaymentBehaviours, RequestBehaviour } from './behaviour'
import { asAnswer, asResource } from './bill'
import { MERCHANT_ID, type PaymentKeys } from './keys'
import { PaymentRefusal, readOrder } from './order'
import { signedAt } from './signature'
import type { WorldTime } from './worldTime'

export interface PaymentDoor {
  bank: Bank
  keys: PaymentKeys
  behaviours: PaymentBehaviours
  time: WorldTime
}

export interface PaymentServer {
  /** With a slash at its end, as PAY_BASE_URL has it. */
  url: string
  close(): Promise<void>
}

const TRANSFER = '/v3/fund-app/mch-transfer/transfer-bills'
const QUERY = /^\/v3\/fund-app\/mch-transfer\/transfer-bills\/out-bill-no\/([^/?]+)$/
const LATE_BY = 50

type Work = (how: Partial<RequestBehaviour>) => Promise<Answer>
type Waiting = (milliseconds: number) => Promise<void>

export async function startPaymentServer(door: PaymentDoor): Promise<PaymentServer> {
  const ended = new AbortController()
  const later: Waiting = (milliseconds) => wait(milliseconds, undefined, { signal: ended.signal })
  const server = createServer((request, response) => {
    answer(door, { request, response, later }).catch((error) => {
      if (!ended.signal.aborted) console.error('[local cloud]', error)
      response.destroy()
    })
  })
  const { url, close } = await listen(server)
  return {
    url: `${url}/`,
    close: () => {
      ended.abort()
      return close()
    },
  }
}

interface Call {
  request: IncomingMessage
  response: ServerResponse
  later: Waiting
}

async function answer(door: PaymentDoor, { request, response, later }: Call): Promise<void> {
  const { method = '', url = '' } = request
  const body = (await readRaw(request)).toString()
  const at = signedAt({ method, url, authorization: request.headers.authorization ?? '', body }, door.keys)
  if (at === undefined) return sendUnsigned(response)
  door.time.seen(at)
  const exchange = { response, keys: door.keys, signedAt: at, wanted: wanted(request), later }
  const billNo = QUERY.exec(url)?.[1]
  if (method === 'POST' && url === TRANSFER) {
    const isOld = door.time.watch(at)
    const make: Work = async (how) => {
      if (isOld()) throw new PaymentRefusal(401, 'SIGN_ERROR', '签名时间戳已过期')
      return said(asAnswer(await door.bank.order(readOrder(body), how)))
    }
    await work(exchange, door.behaviours.next('transfer'), make)
  } else if (method === 'GET' && billNo) {
    const look: Work = async ({ told }) =>
      said({ ...asResource(await door.bank.query(decodeURIComponent(billNo)), MERCHANT_ID), ...told })
    await work(exchange, door.behaviours.next('query'), look)
  } else sendSigned(exchange, { status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: '无此接口' } })
}

const said = (body: object): Answer => ({ status: 200, body })

/** Does the work and answers it, as told to behave. */
async function work(
  exchange: Exchange & { later: Waiting },
  how: Partial<RequestBehaviour>,
  doIt: Work,
): Promise<void> {
  if (how.delay) await exchange.later(how.delay)
  const { refuse, unclear, by = 'reset' } = how
  const done = () => doIt(how).catch(refusal)
  if (refuse)
    return sendSigned(exchange, { status: refuse.status, body: { code: refuse.code, message: '拒绝' } })
  if (unclear === 'after') return sendFault(exchange, by, await done())
  if (unclear) sendFault(exchange, by, said({ state: 'SUCCESS' }))
  if (unclear === 'before') return
  if (unclear === 'late') return void (await exchange.later(how.lateBy ?? LATE_BY).then(done))
  sendSigned(exchange, await done())
}

function refusal(error: unknown): Answer {
  if (!(error instanceof PaymentRefusal)) throw error
  return { status: error.status, body: { code: error.code, message: error.message } }
}

const wanted = ({ headers }: IncomingMessage) => {
  const serial = headers['wechatpay-serial']
  return Array.isArray(serial) ? serial[0] : serial
}
