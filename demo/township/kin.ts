/** A daughter helps one chief with the phone (亲友代办): both said yes two evenings ago. */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import type { Phones } from '../phones'
import { helped, relative } from './personas'

const evening = 19.5 * 3_600_000
const minute = 60_000

/** `now`: ms since the epoch, when the demo begins to be looked at. */
export async function agreeOnKin(phones: Phones, now: number): Promise<void> {
  const at = startOfDay(addDays(dayOf(now), -2)) + evening
  const chief = (minutes: number) => phones.as(helped, at + minutes * minute)
  // The demo was stopped after this and goes on.
  if ((await chief(0).call('kin.mine', {})).kinship?.state === 'agreed') return
  const { code } = await chief(0).call('kin.offer', {})
  const her = phones.as(relative.id, at + 2 * minute)
  await her.call('kin.ask', { code, name: relative.name, relation: '子女' })
  const { kinship } = await chief(3).call('kin.mine', {})
  await chief(3).call('kin.confirm', { askedAt: kinship!.askedAt, agreed: true })
}
