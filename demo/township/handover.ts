/** The last change of chief: ended yesterday, the leaver has signed, the successor has not. */
import { addDays, dayOf } from '../../domain/calendar/day'
import type { Phones } from '../phones'
import { firstOffice } from './people'
import type { Township } from './township'

const leaver = 'town-chief-02'
const successor = 'town-chief-01'

/** `now`: ms since the epoch, when the demo begins to be looked at. */
export async function handOver(phones: Phones, { assignments }: Township, now: number): Promise<void> {
  const held = assignments.find(({ personId }) => personId === leaver)
  if (!held) return
  const { reachId } = held
  const office = phones.as(firstOffice.id, now)
  const { items } = await office.call('register.listAssignments', { reachId })
  const lasting = items.find(({ personId, until }) => personId === leaver && until === null)
  // The demo was stopped after this and goes on.
  if (!lasting) return
  const { id } = lasting
  await office.call('register.endAppointment', {
    ...{ assignmentId: id, lastDay: addDays(dayOf(now), -1), successorId: successor },
  })
  const giver = phones.as(leaver, now)
  const { seen } = await giver.call('handover.get', { id })
  await giver.call('handover.sign', { id, seen, note: '三组排口每逢大雨冒水，要多看。' })
}
