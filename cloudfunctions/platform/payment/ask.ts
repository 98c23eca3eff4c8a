/**
 * One request to WeChat Pay, signed and its answer verified by the plugin. Says only what came back; what follows from
 * it is decided in answers.ts. Nothing of a request or an answer is logged: both name the payee.
 */
import { plugin } from './plugin'
import type { Settings } from './settings'

export interface Reply {
  readonly status: number
  /** Of an answer that is not genuine: null. */
  readonly body: unknown
  /** Signed by WeChat, for this moment. Refusals are signed too, except of requests whose own signature is wrong. */
  readonly genuine: boolean
}

/** Milliseconds for the whole request; a function has 20 s. */
const timeLimit = 6000
/** Bytes; a bill has less than one thousand. */
const longestAnswer = 100_000

const transferBills = 'v3/fund-app/mch-transfer/transfer-bills'

/** Null when the settings are no usable keys: then nothing was sent. */
function clientOf(given: Settings) {
  try {
    const { Wechatpay } = plugin()
    return new Wechatpay({
      mchid: given.merchantId,
      serial: given.certificateSerial,
      privateKey: given.privateKey,
      certs: { ...given.platformKeys },
      // Or WeChat signs with the key of before as long as that is valid (微信支付公钥切换指引).
      headers: { 'Wechatpay-Serial': given.platformSerial },
      baseURL: given.baseUrl,
      timeout: timeLimit,
      maxRedirects: 0,
      maxContentLength: longestAnswer,
      proxy: false,
      // The plugin verifies what counts as good; a refusal must be genuine as well.
      validateStatus: () => true,
    })
  } catch {
    return null
  }
}

/** 'none': no answer came. 'unconfigured': nothing was sent. */
export type Outcome = Reply | 'none' | 'unconfigured'

type Client = NonNullable<ReturnType<typeof clientOf>>

async function within(given: Settings, send: (client: Client, signal: AbortSignal) => Promise<unknown>) {
  const client = clientOf(given)
  if (!client) return 'unconfigured'
  // The client's own limit starts anew with every byte; this one does not.
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), timeLimit)
  try {
    const { status, data } = (await send(client, limit.signal)) as { status: number; data: unknown }
    return { status, body: data, genuine: true }
  } catch (error) {
    const status = (error as { response?: { status?: unknown } } | null)?.response?.status
    return typeof status === 'number' ? { status, body: null, genuine: false } : 'none'
  } finally {
    clearTimeout(timer)
  }
}

export function postTransfer(given: Settings, body: object): Promise<Outcome> {
  return within(given, (client, signal) => client.chain(transferBills).post(body, { signal }))
}

export function getBill(given: Settings, billNo: string): Promise<Outcome> {
  const path = `${transferBills}/out-bill-no/${encodeURIComponent(billNo)}`
  return within(given, (client, signal) => client.chain(path).get({ signal }))
}
