/** A problem of the demo and what becomes of it: plain words for what people do, so that a story reads as one. */
import type { LngLat } from '../../domain/geo/coordinates'
import type { Category, Severity } from '../../domain/report/category'
import type { Handling } from '../../domain/report/deadline'
import type { Source } from '../../domain/report/states'
import type { DemoScene } from '../images'

export type Act =
  /** Reported by a resident, or entered by the office. */
  | { readonly do: 'file' }
  | { readonly do: 'witness'; readonly by: string }
  | { readonly do: 'reject'; readonly text: string }
  | { readonly do: 'appeal'; readonly text: string }
  /** By a colleague of who refused it. */
  | { readonly do: 'acceptAnew' }
  | { readonly do: 'merge'; readonly into: string }
  | { readonly do: 'withdraw' }
  /** As proposed, unless somebody else is named: a person's or a department's id. */
  | { readonly do: 'dispatch'; readonly to?: string; readonly handling?: Handling }
  | { readonly do: 'take' }
  | { readonly do: 'handBack'; readonly text: string }
  | { readonly do: 'extend'; readonly text: string }
  | { readonly do: 'resolve' }
  | { readonly do: 'sendBack'; readonly text: string }
  /** True and done; matters from above then wait for the head chief. */
  | { readonly do: 'verify'; readonly severity: Severity }
  | { readonly do: 'close' }
  | { readonly do: 'reopen'; readonly text: string }
  | { readonly do: 'rate'; readonly stars: number; readonly text: string }
  | { readonly do: 'recheck'; readonly fine: boolean }
  | { readonly do: 'approve'; readonly by: string }
  /** By WeChat, confirmed on the phone. */
  | { readonly do: 'claim' }
  /** At the counter of the office. */
  | { readonly do: 'cash' }

/** When it happens, in epoch milliseconds. */
export type Step = Act & { readonly at: number }

export interface Matter {
  readonly reportId: string
  readonly source: Source
  /** Whose phone files it; of a chief's problem the patrol has done so already. */
  readonly reporter: string
  readonly category: Category
  readonly reachId: string
  readonly place: LngLat
  readonly text: string
  /** `receipt`: the reporter wants to be known by the receipt code only. */
  readonly link: 'wechat' | 'receipt'
  readonly scene: DemoScene
  /** The same seed paints the same place, before and after. */
  readonly photoSeed: string
  /** WeChat's content check finds the words risky. */
  readonly risky: boolean
  /** By time. */
  readonly steps: readonly Step[]
}
