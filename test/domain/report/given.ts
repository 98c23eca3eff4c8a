/** given(what happened).when(a command).then(what happens): the life of a report, told in its own words. */
import { defaultDays } from '../../../domain/report/deadline'
import type { ReportCommand } from '../../../domain/report/commands'
import { decide } from '../../../domain/report/decide'
import type { ReportEvent, ReportHappening } from '../../../domain/report/events'
import type { Part } from '../../../domain/report/parts'
import { evolve, newborn } from '../../../domain/report/evolve'
import type { Assignee, Picture } from '../../../domain/report/given'
import type { LifeState } from '../../../domain/report/report'
import type { Source } from '../../../domain/report/states'

export const inShanghai = (day: string, time = '00:00') => Date.parse(`${day}T${time}:00+08:00`)

/** A Monday in a month without holidays; triage is due when Tuesday ends. */
export const filedAt = inShanghai('2026-11-02', '09:00')
const triageDue = inShanghai('2026-11-04')

export const environment: Assignee = { kind: 'department', id: 'environment', name: '环保所' }
export const agriculture: Assignee = { kind: 'department', id: 'agriculture', name: '农业办' }
export const chief: Assignee = { kind: 'person', id: 'chief-1', name: '演示河长甲' }
export const photo = (fileId: string): Picture => ({ fileId, width: 4, height: 3, print: '0'.repeat(16) })

/** Says who and when; in these tests nobody but who is named carries a name. */
export const happened = (happening: ReportHappening, by: Part, at = filedAt): ReportEvent => ({
  ...happening,
  at,
  by,
  byName: '',
})

export const folded = (events: readonly ReportEvent[], source: Source = 'resident'): LifeState =>
  events.reduce(evolve, newborn(source, filedAt, triageDue))

/** A report from `source` after these events. */
export function given(...past: readonly ReportEvent[]) {
  return givenFrom('resident', ...past)
}

export function givenFrom(source: Source, ...past: readonly ReportEvent[]) {
  const life = folded(past, source)
  return {
    life,
    when: (command: ReportCommand, parts: Part | readonly Part[], now = filedAt, name = '') => {
      const actor = { parts: typeof parts === 'string' ? [parts] : parts, name }
      const answer = decide(life, command, actor, { now, days: defaultDays })
      return {
        /** The life afterwards. */
        life: () => (answer.ok ? answer.value.reduce(evolve, life) : life),
        then: (...expected: readonly ReportEvent[]) => expect(answer).toEqual({ ok: true, value: expected }),
        thenRefused: (code: string) => expect(answer).toEqual({ ok: false, problem: { code } }),
      }
    },
  }
}

/** What leads from one state to the next, each at the hour it is given, with a deadline of its own. */
export const past = {
  accepted: happened({ type: 'accepted' }, 'office'),
  assigned: (handling: 'ordinary' | 'complex' = 'ordinary', dueAt = inShanghai('2026-11-10')) =>
    happened(
      { type: 'assigned', lead: environment, joint: [agriculture], handling, text: '', dueAt },
      'office',
    ),
  taken: happened({ type: 'taken', dueAt: inShanghai('2026-11-10') }, 'lead'),
  handedBack: happened({ type: 'handedBack', text: '不归我们管', dueAt: triageDue }, 'lead'),
  resolved: happened(
    { type: 'resolved', text: '清了', photos: [photo('after')], dueAt: inShanghai('2026-11-05') },
    'lead',
  ),
  verified: happened(
    { type: 'verified', text: '', severity: 'ordinary', dueAt: inShanghai('2026-11-05') },
    'office',
  ),
  closed: (at = filedAt) =>
    happened({ type: 'closed', text: '', recheckAt: at + 30 * 86_400_000 }, 'office', at),
}

export const toClosed = (at?: number) => [past.assigned(), past.resolved, past.verified, past.closed(at)]
