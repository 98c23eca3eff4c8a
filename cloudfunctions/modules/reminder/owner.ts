/**
 * Whose message it is: `p:<personId>` for work, `r:<vault code>` for what concerns one's own report. A chief who
 * reports as a resident therefore keeps the two apart, and the log can't tie them together.
 */
import type { Recipient } from '../../../domain/reminder/reminder'
import type { TemplateKey } from '../../../domain/reminder/templates'
import { dayOf } from '../../../domain/calendar/day'
import type { CallContext } from '../../platform/context'
import { people } from '../identity'
import { chiefsOf } from '../register'
import { openIdentity, reporterCode, reporterOf } from '../vault'

export interface Owner {
  readonly owner: string
  readonly name: string
}

const forReporters: readonly TemplateKey[] = ['reportClosed', 'rewardReady']

/** The caller as the owner of consent for a template; null when it is only for people of the register. */
export function ownerFor(template: TemplateKey, { openid, caller }: CallContext): string | null {
  if (forReporters.includes(template)) return `r:${reporterCode(openid)}`
  return caller && `p:${caller.personId}`
}

/** A department has a handful of people, a township two head chiefs. */
const most = 50

/** The persons a recipient stands for. */
export async function ownersOf(recipient: Recipient, now: number): Promise<Owner[]> {
  switch (recipient.kind) {
    case 'person':
      return named(await people.getMany([recipient.id]))
    case 'department':
      return named(await people.read({ where: { departmentId: recipient.id, active: true }, limit: most }))
    case 'role':
      return named(await people.read({ where: { roles: recipient.role, active: true }, limit: most }))
    case 'reach': {
      const chiefs = await chiefsOf(recipient.reachId, dayOf(now))
      return chiefs
        .filter(({ role }) => role === recipient.role)
        .map(({ personId, personName }) => ({ owner: `p:${personId}`, name: personName }))
    }
    case 'reporter': {
      const reporter = await reporterOf(recipient.reportId)
      return reporter?.link === 'wechat' ? [{ owner: `r:${reporter.code}`, name: '举报人' }] : []
    }
  }
}

function named(persons: readonly { readonly _id: string; readonly name: string }[]): Owner[] {
  return persons.map(({ _id, name }) => ({ owner: `p:${_id}`, name }))
}

/** The WeChat identity behind an owner, for sending only. */
export async function identityOf(
  context: CallContext,
  owner: string,
  target: string,
): Promise<string | null> {
  const key = owner.slice(2)
  if (owner.startsWith('p:')) return (await people.get(key))?.boundTo ?? null
  return openIdentity(context, key, 'message', target)
}
