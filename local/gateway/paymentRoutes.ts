/**
 * WeChat merchant transfer at the gateway: the address of its notices, the payee's confirmation (which a browser has
 * no `wx.requestMerchantTransfer` for), and what a newcomer or a journey needs to see and steer it.
 */
import express, { type RequestHandler, type Response, Router } from 'express'
import type { FunctionService } from '../functions/functionService'
import type { PaymentBehaviour } from '../payment/behaviour'
import type { PaymentControl, Payments } from '../payment/payments'
import { personaOf } from './callRoutes'

export interface PaymentDesk {
  payments: Payments
  functions: FunctionService
}

/** Where a function is reached over HTTP (云函数 HTTP 访问). */
export const notifyUrl = (gatewayUrl: string, functionName: string) => `${gatewayUrl}/notify/${functionName}`

export function paymentRoutes({ payments, functions }: PaymentDesk): Router {
  const { control } = payments
  const routes = Router()
  routes.post('/notify/:name', express.text({ type: '*/*' }), noticeTo(functions, payments.now))
  routes.use('/local', express.json())
  routes.get('/local/transfers', (_, response) => {
    response.json({ bills: control.bills(), balance: control.balance, paid: control.totalPaid() })
  })
  routes.post('/local/transfers/confirm', (request, response, next) => {
    const payee = personaOf(request, response)
    confirm(control, { packageInfo: request.body.package, payee }, response).catch(next)
  })
  routes.post('/local/transfers/behave', (request, response) => {
    orRefuse(response, () => control.behave(request.body as PaymentBehaviour))
  })
  routes.delete('/local/transfers/behave', (_, response) => orRefuse(response, () => control.reset()))
  routes.post('/local/transfers/balance', (request, response) => {
    const { balance } = request.body as { balance?: unknown }
    orRefuse(response, () => {
      if (!Number.isInteger(balance)) throw new RangeError('balance is in fen')
      control.balance = balance as number
    })
  })
  return routes
}

/** As CloudBase brings an HTTP request to a function, and takes its answer. At the time that WeChat's notice has. */
function noticeTo(functions: FunctionService, now: () => number): RequestHandler<{ name: string }> {
  return (request, response, next) => {
    const { method: httpMethod, path, headers, query: queryStringParameters } = request
    const body = typeof request.body === 'string' ? request.body : ''
    const event = { httpMethod, path, headers, queryStringParameters, body, isBase64Encoded: false }
    functions.call(request.params.name, event, { source: 'wx_http', at: now() }).then((answer) => {
      const { statusCode, headers, body } = (answer ?? {}) as HttpAnswer
      if (typeof statusCode !== 'number') return void response.json(answer)
      response
        .status(statusCode)
        .set(headers ?? {})
        .send(body ?? '')
    }, next)
  }
}

interface HttpAnswer {
  statusCode?: number
  headers?: Record<string, string>
  body?: string
}

async function confirm(
  payments: PaymentControl,
  { packageInfo, payee }: { packageInfo: unknown; payee: string },
  response: Response,
): Promise<void> {
  const bill = payments.bills().find((one) => one.packageInfo === packageInfo)
  const fail = (status: number, why: string) =>
    response.status(status).json({ errMsg: `requestMerchantTransfer:fail ${why}` })
  if (!bill) return void fail(404, 'package_info 信息有误')
  if (bill.openid !== payee) return void fail(403, '仅收款用户本人可确认')
  try {
    const { state } = await payments.confirm(bill.billNo)
    response.json({ errMsg: 'requestMerchantTransfer:ok', result: 'success', state })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    fail(400, error.message)
  }
}

function orRefuse(response: Response, act: () => void): void {
  try {
    act()
    response.json({ ok: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    response.status(400).json({ errMsg: error.message })
  }
}
