/** Warnings of a day as sentences of the daily push: why some reaches are walked more often now. */
import { adjustmentName } from '../../../../domain/patrol/dutyPolicy'
import { standsOn } from '../../../../domain/register/reach'
import { someReaches } from '../../../../domain/register/someReaches'
import { reachesBriefly } from '../../register'
import { dutyTerms } from '../store/policyRepo'

/** Of some villages; of all when none is named. One of the whole township concerns everybody. */
export async function warningsOn(day: string, villages: readonly string[]): Promise<string[]> {
  const { adjustments } = await dutyTerms(day)
  const current = adjustments.filter(
    ({ kind, from, until }) => kind !== 'pause' && from <= day && day <= until,
  )
  const named = await reachesBriefly([...new Set(current.flatMap(({ reachIds }) => reachIds))])
  const known = named.filter((reach) => standsOn(reach, day))
  return current.flatMap(({ kind, about, reachIds, reason }) => {
    const concerned = known.filter(
      ({ _id, village }) => reachIds.includes(_id) && (villages.length === 0 || villages.includes(village)),
    )
    if (reachIds.length > 0 && concerned.length === 0) return []
    const where = reachIds.length === 0 ? '全镇' : someReaches(concerned.map(({ name }) => name))
    return [`${adjustmentName({ kind, about })}：${where}。${reason}，请按预警多走走。`]
  })
}
