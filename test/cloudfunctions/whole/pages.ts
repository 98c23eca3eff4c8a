/** Reads a list to its end, page after page, as a screen does; no answer may be longer than asked for. */
import type { ActionName, Input, Output } from '../../../domain/contract/contract'
import { type Someone, townTime } from '../town'

interface Page {
  readonly items: readonly unknown[]
  readonly next: string | null
}

/** Lists that come in pages: `next` tells where the following one begins. A new one belongs here by its type. */
export type PagedAction = {
  [N in ActionName]: Output<N> extends Page ? N : never
}[ActionName]

export type ItemOf<N extends PagedAction> = Output<N>['items'][number]

/** Each call in a minute of its own, so that no rate is reached. */
let asked = 0
export const nextMinute = () => ({ server: townTime() + 61_000 * asked++ })

/** More pages than any test asks for: a cursor that does not move on would never end. */
const mostPages = 60

export async function everyPage<N extends PagedAction>(
  who: Someone,
  action: N,
  input: Input<N>,
  limit: number,
): Promise<{ readonly items: ItemOf<N>[]; readonly sizes: number[] }> {
  const items: ItemOf<N>[] = []
  const sizes: number[] = []
  let next: string | null = null
  do {
    const cursor: object = next === null ? {} : { cursor: next }
    const page: Page = await who.get(action, { ...input, limit, ...cursor } as Input<N>, nextMinute())
    items.push(...(page.items as ItemOf<N>[]))
    sizes.push(page.items.length)
    next = page.next
  } while (next !== null && sizes.length < mostPages)
  return { items, sizes }
}
