/** The office pauses all duties on the afternoon before a typhoon. */
import { addDays, startOfDay } from '../../domain/calendar/day'
import type { Phones } from '../phones'
import { firstOffice } from '../township/people'
import type { LivedDay } from './replay'
import { typhoonsOf } from './seasons'

const SIXTEEN = 16 * 3600_000

export async function pauseForTyphoon(
  phones: Phones,
  seed: number | string,
  { day, now }: LivedDay,
): Promise<void> {
  const tomorrow = addDays(day, 1)
  const coming = typhoonsOf(seed, tomorrow.slice(0, 4)).find(({ from }) => from === tomorrow)
  const at = startOfDay(day) + SIXTEEN
  if (!coming || at > now) return
  await phones.as(firstOffice.id, at).call('patrol.adjustDuty', {
    ...{ kind: 'pause', reachIds: [] },
    ...{ from: coming.from, until: coming.until },
    reason: '台风来袭，防汛应急响应期间暂停巡河，人员撤到安全地带',
  })
}
