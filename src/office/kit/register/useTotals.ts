/** What the entries of a register come to over the days that are shown, in words. */
import { useCall } from '@/hooks/useCall'
import { yuanText } from '@domain/money/yuan'
import type { Days } from '@/words/spanWords'
import type { Fields } from '@domain/register/kit/fields'
import type { AnyRegister, Count } from '@domain/register/kit/register'
import { actionOf } from './wire'

/** Nothing while it is not known, and nothing where the number of entries says it all. */
export function useTotals(register: AnyRegister, { from, until }: Days): readonly string[] {
  const counts = Object.entries((register.counts ?? {}) as Record<string, Count<Fields>>)
  const telling = counts.filter(
    ([, { where, sum, each }]) => (sum ?? each) !== undefined || Object.keys(where).length > 0,
  )
  const period = register.list.day ? { ...(from && { from }), ...(until && { until }) } : {}
  const { value } = useCall(actionOf(register, 'counts'), telling.length > 0 ? period : null, { cache: true })
  if (!value) return []
  return telling.flatMap(([name, count]) => {
    const amount = value.counts[name] ?? 0
    return amount > 0 ? [`${count.title} ${amountWords(register, count, amount)}`] : []
  })
}

function amountWords({ fields, unit }: AnyRegister, count: Count<Fields>, amount: number): string {
  const summed = count.sum === undefined ? undefined : (fields as Fields)[count.sum]
  if (summed?.kind === 'money') return yuanText(amount)
  const own = summed?.kind === 'number' ? summed.unit : summed?.kind === 'people' ? '人' : unit
  return `${amount} ${count.unit ?? own}`
}
