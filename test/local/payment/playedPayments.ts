/**
 * The played WeChat Pay alone, with this process as its merchant: the product's client reads its settings from the
 * environment. Notices arrive at a listener of the test's own.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { TransferOrder } from '../../../cloudfunctions/platform/payment'
import { createLocalClock, type LocalClock } from '../../../local/clock'
import { type PaymentControl, startPayments } from '../../../local/payment/payments'
import { lendKeys } from './lentKeys'
import { readRaw } from '../../../local/wire/requestBody'

/** As a function gets it over HTTP. */
export interface HttpEvent {
  headers: Record<string, string>
  body: string
}

export interface PlayedPayments {
  control: PaymentControl
  clock: LocalClock
  /** Everything that arrived at the merchant's address, oldest first. */
  notices: HttpEvent[]
  /** Status codes the merchant answers to the next notices; then 204. */
  answerNext: number[]
  restart(): Promise<PlayedPayments>
  close(): Promise<void>
}

async function newFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'payments-'))
  await lendKeys(folder)
  return folder
}

export async function playPayments(before?: string): Promise<PlayedPayments> {
  const dataDir = before ?? (await newFolder())
  const clock = createLocalClock()
  const payments = await startPayments({ dataDir, durable: false, clock })
  const notices: HttpEvent[] = []
  const answerNext: number[] = []
  const merchant = createServer((request, response) => {
    void readRaw(request).then((raw) => {
      notices.push({ headers: request.headers as Record<string, string>, body: raw.toString() })
      response.writeHead(answerNext.shift() ?? 204).end()
    })
  })
  await new Promise<void>((resolve) => merchant.listen(0, '127.0.0.1', resolve))
  const notifyUrl = `http://127.0.0.1:${(merchant.address() as AddressInfo).port}/notice`
  Object.assign(process.env, payments.settings(notifyUrl))
  const stop = async () => {
    await payments.close()
    merchant.closeAllConnections()
    await new Promise((resolve) => merchant.close(resolve))
  }
  return {
    control: payments.control,
    clock,
    notices,
    answerNext,
    async restart() {
      await stop()
      return playPayments(dataDir)
    },
    async close() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

let numbered = 0

/** Twenty yuan to a resident, under a number of its own. */
export const newOrder = (given: Partial<TransferOrder> = {}): TransferOrder => ({
  billNo: `test${(numbered += 1)}`,
  openid: 'resident-1',
  amount: 2000,
  remark: '演示奖励',
  ...given,
})
