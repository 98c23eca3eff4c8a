/**
 * Posts to a 企业微信 group robot. Whatever is not a clear answer may have been posted and is `unclear`.
 * Source: 企业微信 developer centre, 群机器人配置说明 (20 messages a minute, markdown at most 4,096 bytes).
 */
import type { RobotOutcome } from '../../domain/push/push'

/** Only this service is ever called: an address from a form must not lead anywhere else. */
const origin = () => process.env.ROBOT_ORIGIN ?? 'https://qyapi.weixin.qq.com'
const path = '/cgi-bin/webhook/send'
/** Milliseconds. */
const patience = 6000

export function isRobotAddress(url: string): boolean {
  try {
    const { origin: given, pathname, searchParams } = new URL(url)
    return given === new URL(origin()).origin && pathname === path && (searchParams.get('key') ?? '') !== ''
  } catch {
    return false
  }
}

const refusals: Record<number, RobotOutcome> = {
  93000: 'wrongKey',
  40058: 'tooLong',
  45009: 'busy',
  45033: 'busy',
}
/** 系统繁忙: not posted. */
const systemBusy = -1

export async function postMarkdown(url: string, content: string): Promise<RobotOutcome> {
  if (!isRobotAddress(url)) return 'wrongKey'
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'markdown', markdown: { content } }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const { errcode } = (await answer.json()) as { errcode?: unknown }
    if (errcode === 0) return 'done'
    if (errcode === systemBusy) return 'busy'
    return (typeof errcode === 'number' && refusals[errcode]) || 'unclear'
  } catch {
    return 'unclear'
  }
}
