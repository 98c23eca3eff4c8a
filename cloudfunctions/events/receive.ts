/**
 * Three kinds of news: the verdict of a content check (message push of the platform), the end of a transfer (signed
 * notice of WeChat Pay over HTTP) and the alert of a machine (signed as well). Anything else, or anything not genuine, changes nothing. Both may come twice.
 */
import { randomUUID } from 'node:crypto'
import { isAlert, receiveAlert } from '../modules/alert'
import { complaintVerdict } from '../modules/complaint'
import { mediaVerdict } from '../modules/report'
import { applyBill } from '../modules/reward'
import { systemContext } from '../platform/context'
import { logCall, logFailure } from '../platform/log'
import { readNotice } from '../platform/payment'
import { readMediaVerdict } from '../platform/sdk'

/** What WeChat Pay wants to hear over HTTP; otherwise it tells us again later. */
const heard = { statusCode: 200, headers: {}, body: '' }
const notHeard = (statusCode: number) => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ code: 'FAIL', message: 'not accepted' }),
})

const isHttp = (event: unknown) => typeof event === 'object' && event !== null && 'httpMethod' in event

export async function receive(event: unknown): Promise<unknown> {
  const requestId = randomUUID()
  const began = Date.now()
  const http = isHttp(event)
  try {
    if (isAlert(event)) return await alertNotice(event, requestId, began)
    const outcome = http ? await transferNotice(event, requestId) : await contentVerdict(event, requestId)
    logCall({ action: 'events', requestId, outcome, milliseconds: Date.now() - began })
    if (!http) return 'success'
    return outcome === 'ignored' ? notHeard(401) : heard
  } catch (error) {
    logFailure('events', requestId, error)
    if (http) return notHeard(500)
    throw error
  }
}

/** What the sender has to know: said already (200, also a second time), or why not. */
async function alertNotice(event: unknown, requestId: string, now: number) {
  const statusCode = await receiveAlert(event, requestId, now)
  logCall({ action: 'events.alert', requestId, outcome: `${statusCode}`, milliseconds: Date.now() - now })
  return { statusCode, headers: {}, body: '' }
}

async function transferNotice(event: unknown, requestId: string): Promise<string> {
  const bill = readNotice(event)
  if (!bill) return 'ignored'
  await applyBill(systemContext('events.transferNotice', requestId, Date.now()), bill)
  return `bill ${bill.state}`
}

async function contentVerdict(event: unknown, requestId: string): Promise<string> {
  const news = readMediaVerdict(event)
  if (!news) return 'ignored'
  const context = systemContext('events.mediaVerdict', requestId, Date.now())
  if (!(await complaintVerdict(context, news.traceId, news.verdict)))
    await mediaVerdict(context, news.traceId, news.verdict)
  return `media ${news.verdict}`
}
