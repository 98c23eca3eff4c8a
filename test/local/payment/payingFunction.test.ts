/** A function of the local cloud pays: settings, clock and notices reach it as on the platform. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { leaveOut } from '../../../config/functions/leftOut'
import { type LocalCloud, startLocalCloud } from '../../../local'
import { newOrder } from './playedPayments'
import { eventually } from '../waiting'

const root = path.resolve(__dirname, '../../..')
let folder: string
let cloud: LocalCloud

/** Pays, asks, and remembers the notices it believed. */
const events = `
  import { merchant, queryBill, readNotice, transfer } from './cloudfunctions/platform/payment'
  const believed = []
  export const main = async (event) => {
    if (event.order) return transfer(event.order)
    if (event.query) return queryBill(event.query)
    if (event.believed) return { believed, merchant: merchant() }
    const bill = readNotice(event)
    if (bill) believed.push(bill)
    return { statusCode: bill ? 204 : 401 }
  }`

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'paying-'))
  const functionsDir = path.join(folder, 'functions')
  mkdirSync(path.join(functionsDir, 'events'), { recursive: true })
  await build({
    stdin: { contents: events, resolveDir: root },
    outfile: path.join(functionsDir, 'events', 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    mainFields: ['main', 'module'],
    plugins: [leaveOut],
  })
  writeFileSync(path.join(functionsDir, 'events', 'config.json'), '{"timeout":20}')
  cloud = await startLocalCloud({
    dataDir: path.join(folder, 'data'),
    functionsDir,
    schema: {},
    quiet: true,
    durable: false,
    timers: false,
    mostInstances: 1,
  })
})
afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true, force: true })
})

const call = (event: object, at?: number) => cloud.call('events', event, { at }) as Promise<any>
const believed = async () => (await call({ believed: true })).believed as Array<{ billNo: string }>
const post = (route: string, body: unknown, persona: string) =>
  fetch(`${cloud.url}${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-persona': persona },
    body: JSON.stringify(body),
  })
const isTold = (billNo: string) =>
  eventually(believed, (bills) => bills.some((bill) => bill.billNo === billNo))

it('on any day the call has, and hears of the end on that day', async () => {
  const days = [undefined, Date.UTC(2026, 2, 5, 8), Date.UTC(2031, 0, 1)]
  for (const at of days) {
    const order = newOrder()
    expect(await call({ order }, at)).toMatchObject({ kind: 'bill', bill: { state: 'WAIT_USER_CONFIRM' } })
    await cloud.payments.confirm(order.billNo)
    expect(await isTold(order.billNo)).toContainEqual(
      expect.objectContaining({ billNo: order.billNo, state: 'SUCCESS', amount: 2000 }),
    )
    expect(await call({ query: order.billNo }, at)).toMatchObject({ bill: { state: 'SUCCESS' } })
  }
})

it('after the clock was moved, and a bill left for a day has failed', async () => {
  const order = newOrder()
  await call({ order }, cloud.clock.now())
  cloud.clock.setOffset(25 * 3600_000)
  expect(await isTold(order.billNo)).toContainEqual(expect.objectContaining({ state: 'FAIL' }))
  cloud.clock.setOffset(0)
})

it('and the payee, and nobody else, confirms in the browser', async () => {
  const order = newOrder({ openid: 'payee' })
  const { packageInfo } = (await call({ order })).bill
  const confirm = (persona: string, packaged = packageInfo) =>
    post('/local/transfers/confirm', { package: packaged }, persona)
  expect((await confirm('someone')).status).toBe(403)
  expect((await confirm('payee', 'made up')).status).toBe(404)
  expect(await (await confirm('payee')).json()).toEqual({
    errMsg: 'requestMerchantTransfer:ok',
    result: 'success',
    state: 'SUCCESS',
  })
  expect((await confirm('payee')).status).toBe(400)
  expect(cloud.payments.paidTo('payee')).toBe(2000)
})

it('and a newcomer sees and steers it at the gateway', async () => {
  expect((await post('/local/transfers/balance', { balance: 100 }, 'desk')).status).toBe(200)
  expect(await call({ order: newOrder() })).toEqual({ kind: 'refused', reason: 'insufficientBalance' })
  expect((await post('/local/transfers/balance', { balance: 'much' }, 'desk')).status).toBe(400)
  await post('/local/transfers/balance', { balance: 50_000 }, 'desk')
  await post('/local/transfers/behave', { on: 'transfer', unclear: 'after', times: 1 }, 'desk')
  const order = newOrder()
  expect(await call({ order })).toEqual({ kind: 'unclear' })
  const shown = await (await fetch(`${cloud.url}/local/transfers`)).json()
  expect(shown.balance).toBe(48_000)
  expect(shown.bills).toContainEqual(expect.objectContaining({ billNo: order.billNo }))
  expect((await post('/local/transfers/behave', { on: 'nowhere' }, 'desk')).status).toBe(400)
})

it('and what a stranger posts to the notice address is not believed', async () => {
  const before = await believed()
  const answer = await post('/notify/events', { event_type: 'MCHTRANSFER.BILL.FINISHED' }, 'stranger')
  expect(answer.status).toBe(401)
  expect(await believed()).toEqual(before)
})
