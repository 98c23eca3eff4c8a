/** Consent to reminders in words: how it stands, and what the latest asking came to. */
import { consentWords } from '@domain/reminder/consent'
import type { ConsentItem, ConsentOutcome } from '@/hooks/useConsent'

/** How it stands for one kind of reminder. */
export function standingWords({ templateId, left, state }: ConsentItem): string {
  if (templateId === null) return '河长办还没有开通'
  return state === null ? '还没有开' : consentWords({ left, state })
}

/** After an asking; empty where a notice with a way out says it instead. */
export const outcomeWords: Record<ConsentOutcome, string> = {
  accepted: '好的，到时候提醒您',
  refused: '',
  off: '',
  failed: '微信没有回答，请过一会儿再点',
  offline: '没有网络，有网时再点',
  nothing: '',
}
