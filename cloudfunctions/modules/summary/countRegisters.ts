/** Facts that registers count by themselves, each register asked once. */
import type { Counted, Span, Value } from '../../../domain/summary/fact'
import { registerFacts, type RegisterFact } from '../../../domain/summary/facts/registers'
import { countsOf } from '../../kit/register'

const wanted: readonly (readonly [name: string, fact: RegisterFact])[] = Object.entries(registerFacts)
const registers = [...new Set(wanted.map(([, { register }]) => register))]

/** `today`: YYYY-MM-DD */
export async function countRegisters(span: Span, today: string): Promise<Counted<typeof registerFacts>> {
  const counts = await Promise.all(registers.map((register) => countsOf(register, span, today)))
  const named = wanted.map(([name, { register, count, money }]): [string, Value] => {
    const value = counts[registers.indexOf(register)]![count]!
    return [name, money ? value / 100 : value]
  })
  return Object.fromEntries(named) as Counted<typeof registerFacts>
}
