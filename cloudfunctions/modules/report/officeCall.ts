/**
 * Whom the head chief rings about what went up to him: the office, on its public number, whoever owes the matter. No
 * department has a number in the register, and people have none but their own.
 */
import { isRaised } from '../../../domain/report/escalation'
import type { Actor } from '../../../domain/report/mayGive'
import type { Report } from '../../../domain/report/report'
import { townshipSettings } from '../register'

/** undefined: not the head chief's to ring about, or the office gave no number. */
export async function officeCall(
  report: Report,
  { parts }: Actor,
): Promise<{ name: string; phone: string } | undefined> {
  if (!parts.includes('headChief') || !isRaised(report)) return undefined
  const { officePhone: phone } = await townshipSettings()
  return phone === '' ? undefined : { name: '河长办', phone }
}
