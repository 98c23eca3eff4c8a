/**
 * Brings the word that a bill is finished to the merchant, again a few times while it isn't taken. WeChat does so for
 * a day and promises nothing; here the pauses are short, and what waits at the end of the process is not sent.
 */
import { setMaxListeners } from 'node:events'
import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { PaymentBehaviours, Told } from './behaviour'
import { asResource, type PlayedBill, rfc3339 } from './bill'
import { CERTIFICATE_SERIAL, MERCHANT_ID, type PaymentKeys, PLATFORM_SERIAL } from './keys'
import { encrypted, signatureHeaders } from './signature'

/** Milliseconds before each further try. */
const PAUSES = [200, 500, 1000, 2000]

interface Bringing {
  delay: number
  forged: boolean
  byCertificate: boolean
}

export interface NoticeParts {
  keys: PaymentKeys
  behaviours: PaymentBehaviours
  now: () => number
}

export class Notices {
  private readonly ended = new AbortController()
  private stranger?: KeyObject

  constructor(private readonly parts: NoticeParts) {
    // Every notice on its way listens for the end.
    setMaxListeners(0, this.ended.signal)
  }

  /** Sends in the background, as told to behave. */
  readonly send = (bill: PlayedBill): void => {
    const how = this.parts.behaviours.next('notice')
    const { copies = 1, delay = 0, forged = false, byCertificate = false } = how
    if (!bill.notifyUrl) return
    const { notifyUrl } = bill
    const body = this.bodyOf(bill, how.told)
    for (let copy = 0; copy < copies; copy += 1)
      void this.bring(notifyUrl, body, { delay, forged, byCertificate })
  }

  close(): void {
    this.ended.abort()
  }

  private bodyOf(bill: PlayedBill, told?: Told): string {
    return JSON.stringify({
      id: randomUUID(),
      create_time: rfc3339(this.parts.now()),
      resource_type: 'encrypt-resource',
      event_type: 'MCHTRANSFER.BILL.FINISHED',
      summary: '商家转账单据终态通知',
      resource: encrypted(
        { ...asResource(bill, MERCHANT_ID), ...told },
        'mch_payment',
        this.parts.keys.v3Key,
      ),
    })
  }

  private async bring(url: string, body: string, how: Bringing): Promise<void> {
    const { signal } = this.ended
    try {
      for (const pause of [how.delay, ...PAUSES]) {
        await wait(pause, undefined, { signal })
        if (await this.isTaken(url, body, how)) return
      }
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  private async isTaken(url: string, body: string, { forged, byCertificate }: Bringing): Promise<boolean> {
    const { platformPrivate, certificatePrivate } = this.parts.keys
    const [own, serial] = byCertificate
      ? ([certificatePrivate, CERTIFICATE_SERIAL] as const)
      : ([platformPrivate, PLATFORM_SERIAL] as const)
    const signed = signatureHeaders(body, this.parts.now(), forged ? this.strangersKey() : own, serial)
    const headers = { 'content-type': 'application/json', ...signed }
    try {
      const { signal } = this.ended
      const answer = await fetch(url, { method: 'POST', headers, body, signal })
      await answer.arrayBuffer()
      return answer.ok
    } catch {
      // Nobody answers there now.
      return false
    }
  }

  private strangersKey(): KeyObject {
    this.stranger ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    return this.stranger
  }
}
