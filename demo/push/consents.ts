/**
 * Who said 「允许」 to reminders: most chiefs, and whoever works on problems; some refused, some were never asked. As at
 * a tap, WeChat counts first and the product is told afterwards.
 */
import { createHash } from 'node:crypto'
import { chiefRoles } from '../../domain/identity/role'
import type { ConsentAnswer } from '../../domain/reminder/consent'
import type { TemplateKey } from '../../domain/reminder/templates'
import { inTurns } from '../inTurns'
import type { DemoCloud, Phones } from '../phones'
import { type DemoPerson, newcomer, people } from '../township/people'
import { openidOf } from '../township/personas'

/** Enough mornings for someone who moves the clock several days on. */
const TAPS = 4
const minute = 60_000

/** Ids as WeChat would have given them, plainly of the demo. */
export const templateIdOf = (key: TemplateKey) => `demo-${key}`

interface Asked {
  readonly id: string
  readonly answer: ConsentAnswer
  readonly for: readonly TemplateKey[]
}

/** Of five chiefs three accept, one refuses, one was never asked. */
function answerOf(n: number): ConsentAnswer | null {
  return n % 5 < 3 ? 'accept' : n % 5 === 3 ? 'reject' : null
}

const ofDuty = ({ roles }: DemoPerson) =>
  roles.some((role) => chiefRoles.some((chief) => chief === role && chief !== 'civilChief'))

export function asked(): Asked[] {
  const chiefs = people.filter((person) => person !== newcomer && ofDuty(person))
  const workers = people.filter(({ roles }) => roles.includes('department') || roles.includes('office'))
  return [
    ...chiefs.flatMap(({ id }, n) => {
      const answer = answerOf(n)
      return answer ? [{ id, answer, for: ['dutyDue', 'reportAssigned'] as const }] : []
    }),
    ...workers.map(({ id }) => ({
      id,
      answer: 'accept' as const,
      for: ['reportAssigned', 'reportDue', 'reportEscalated'] as const,
    })),
    { id: 'resident', answer: 'accept', for: ['reportClosed', 'rewardReady'] },
  ]
}

/** `now`: of the latest tap, epoch milliseconds. Done twice it counts once. */
export async function giveConsents(cloud: DemoCloud, phones: Phones, now: number): Promise<void> {
  await inTurns(asked(), async (person) => {
    const taps = person.answer === 'accept' ? TAPS : 1
    for (let n = 0; n < taps; n++) await tap(cloud, phones, person, n, now - (taps - n) * minute)
  })
}

async function tap(cloud: DemoCloud, phones: Phones, person: Asked, n: number, at: number): Promise<void> {
  const { id, answer } = person
  for (const template of person.for) {
    const [openid, templateId] = [openidOf({ id }), templateIdOf(template)]
    const counted = cloud.openApi.consents.count(openid, templateId) > n
    if (answer === 'accept' && !counted) cloud.openApi.consents.add(openid, templateId)
  }
  const tapId = createHash('sha1').update(`demo ${id} ${n}`).digest('hex')
  await phones.as(id, at).call('reminder.consent', {
    tapId,
    answers: person.for.map((template) => ({ template, answer })),
  })
}
