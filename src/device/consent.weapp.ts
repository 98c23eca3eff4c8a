/**
 * WeChat's own dialog for subscription messages (wx.requestSubscribeMessage). It opens only within a tap, so nothing
 * may be waited for before it is asked.
 */
import Taro from '@tarojs/taro'
import { consentAnswers, type ConsentAnswer } from '@domain/reminder/consent'
import type { ConsentAnswers } from './consentShape'

/** The person has switched messages off in WeChat's settings; 10001–10005 and the rest say nothing about consent. */
const mainSwitchOff = 20004

export async function askConsent(templateIds: readonly string[]): Promise<ConsentAnswers> {
  const answersFrom = (answerOf: (id: string) => unknown): ConsentAnswers =>
    Object.fromEntries(templateIds.map((id) => [id, answerOf(id)]).filter(([, answer]) => isAnswer(answer)))
  try {
    // Templates are named by `tmplIds` alone here; `entityIds` is another platform's.
    const said = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    return answersFrom((id) => (said as Readonly<Record<string, unknown>>)[id])
  } catch (error) {
    const { errCode, errMsg = '' } = error as { errCode?: number; errMsg?: string }
    const off = errCode === mainSwitchOff || errMsg.includes('main switch')
    return answersFrom(() => (off ? 'ban' : null))
  }
}

const isAnswer = (answer: unknown): answer is ConsentAnswer =>
  consentAnswers.some((known) => known === answer)

/** WeChat's page on which messages can be switched on again. */
export async function openMessageSettings(): Promise<void> {
  await Taro.openSetting({ withSubscriptions: true }).catch(() => undefined)
}
