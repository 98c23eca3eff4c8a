/** The browser has no WeChat dialog: one of our own asks, and the local cloud keeps the answer as WeChat would. */
import Taro from '@tarojs/taro'
import { currentPersona } from '@/services/persona.h5'
import type { ConsentAnswers } from './consentShape'

export async function askConsent(templateIds: readonly string[]): Promise<ConsentAnswers> {
  const { confirm } = await Taro.showModal({
    title: '允许发送提醒？',
    content: '在微信里，这里是微信自己的询问。每允许一次，可以提醒您一次。',
    confirmText: '允许',
    cancelText: '不允许',
  })
  if (!confirm) return Object.fromEntries(templateIds.map((id) => [id, 'reject']))
  const response = await fetch('/local/consent', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-persona': currentPersona() ?? '' },
    body: JSON.stringify({ templateIds }),
  })
  return response.ok ? ((await response.json()) as ConsentAnswers) : {}
}

/** A browser has no such settings: it says what would open. */
export async function openMessageSettings(): Promise<void> {
  const content = '在微信里，这里会打开设置；在「订阅消息」里允许接收就行。'
  await Taro.showModal({ title: '微信设置', content, showCancel: false, confirmText: '知道了' })
}
