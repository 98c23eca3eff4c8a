/** The commands of the life cycle with what they carry. */
import type { Severity } from './category'
import type { Handling } from './deadline'
import type { Assignee, Picture } from './given'

type Plain<T extends string> = { readonly type: T }
type WithText<T extends string> = Plain<T> & { readonly text: string }
type WithPhotos<T extends string> = WithText<T> & { readonly photos: readonly Picture[] }
type Charge<T extends string> = WithText<T> & {
  readonly lead: Assignee
  readonly joint: readonly Assignee[]
  readonly handling: Handling
}

export type ReportCommand =
  | Charge<'dispatch'>
  | Charge<'reassign'>
  | Plain<'accept'>
  | WithText<'reject'>
  | (WithText<'merge'> & { readonly into: string })
  | Plain<'withdraw'>
  /** `chargedAt`: of the charge that is meant, ms. */
  | (Plain<'recall'> & { readonly chargedAt: number })
  | Plain<'take'>
  | WithText<'handBack'>
  | WithPhotos<'contribute'>
  | WithText<'extend'>
  | WithPhotos<'resolve'>
  | (WithText<'verify'> & { readonly severity: Severity })
  | WithText<'sendBack'>
  | WithText<'close'>
  | WithText<'reopen'>
  | (WithText<'appeal'> & { readonly refusedBy: string })
  | Plain<'escalate'>
  /** `days`: working days, counted from the day after. */
  | (WithText<'urge'> & { readonly days: number })
  | WithText<'instruct'>
  | Plain<'acknowledge'>
  | Plain<'witness'>
  | (WithText<'rate'> & { readonly stars: number })
  | Plain<'callRecheck'>
  | Plain<'markAboutChief'>
  | Plain<'unmarkAboutChief'>
  | (WithPhotos<'recheck'> & { readonly fine: boolean })
