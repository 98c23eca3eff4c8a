/** Whom the head chief rings about what went up to him: an office, on the number it gave; nobody's own phone. */
import { isRaised } from '../../../domain/report/escalation'
import type { Actor } from '../../../domain/report/mayGive'
import { owingNow } from '../../../domain/report/owing'
import type { Report } from '../../../domain/report/report'
import { isMobile } from '../../../domain/register/kit/phone'
import { townshipSettings } from '../register'

/** undefined: not the head chief's to ring about, or there is no number that is an office's. */
export async function officeCall(
  report: Report,
  { parts }: Actor,
): Promise<{ name: string; phone: string } | undefined> {
  if (!parts.includes('headChief') || !isRaised(report)) return undefined
  const [lead] = owingNow(report)
  // A person has no number but their own.
  if (lead) return undefined
  const { officePhone: phone } = await townshipSettings()
  return phone === '' || isMobile(phone) ? undefined : { name: '河长办', phone }
}
