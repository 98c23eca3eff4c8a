/** What only WeChat may give on a person's tap: the code for the phone number, consent to messages, taking money. */
import { postJson } from './cloud'
import { call, failureOf, noteAct, Refusal } from './call'

/** The code a `getPhoneNumber` button gives; only the cloud can turn it into a number. */
export async function askPhoneCode(): Promise<{ code?: string; errMsg: string }> {
  try {
    const { code } = (await (await postJson('/local/phone-code', {})).json()) as { code: string }
    return { code, errMsg: 'getPhoneNumber:ok' }
  } catch (error) {
    return failureOf('getPhoneNumber', error)
  }
}

export const consent = {
  /** Answers as `window.__consent` says (accept unless told); an accepted template may be sent once. */
  requestSubscribeMessage: call('requestSubscribeMessage', async (options: { tmplIds: string[] }) => {
    noteAct('requestSubscribeMessage', options)
    const answer = window.__consent ?? 'accept'
    if (answer === 'accept') await postJson('/local/consent', { templateIds: options.tmplIds })
    return Object.fromEntries(options.tmplIds.map((id) => [id, answer]))
  }),

  /** The payee accepts on WeChat's own sheet. */
  requestMerchantTransfer: call('requestMerchantTransfer', async (options: { package: string }) => {
    noteAct('requestMerchantTransfer', options)
    const response = await postJson('/local/transfers/confirm', { package: options.package })
    if (!response.ok) throw new Refusal('system error')
  }),
}
