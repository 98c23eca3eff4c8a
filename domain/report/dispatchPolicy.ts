/** Who gets what (交办规则): a table the office edits. Data of the township, with defaults to begin from. */
import type { Category } from './category'
import { defaultDays, type Handling, type StageDays } from './deadline'

/** To whom a category goes first. */
export type Addressee =
  | { readonly to: 'chief' }
  | { readonly to: 'department'; readonly departmentId: string }
  /** What is said about a chief; nobody else gets that. */
  | { readonly to: 'headChief' }

export interface DispatchRule {
  readonly category: Category
  readonly addressee: Addressee
  readonly handling: Handling
  /** Goes out without the office's tap. */
  readonly automatic: boolean
}

export interface DispatchPolicy {
  readonly _id: 'dispatch'
  /** Raised at every save: two desks can't overwrite each other unseen. */
  readonly version: number
  readonly rules: readonly DispatchRule[]
  readonly days: StageDays
}

const rule = (category: Category, handling: Handling, departmentId?: string): DispatchRule => ({
  category,
  addressee: departmentId === undefined ? { to: 'chief' } : { to: 'department', departmentId },
  handling,
  automatic: false,
})

/** The three departments every township has; ids as in the register of departments. */
export const defaultDispatchPolicy: DispatchPolicy = {
  _id: 'dispatch',
  version: 0,
  rules: [
    rule('floating', 'cleaning'),
    rule('bankWaste', 'cleaning'),
    rule('colourSmell', 'ordinary', 'environment'),
    rule('outlet', 'ordinary', 'environment'),
    rule('encroachment', 'complex', 'construction'),
    rule('illegalUse', 'ordinary', 'agriculture'),
    rule('siltation', 'complex', 'agriculture'),
    rule('signBoard', 'self'),
    rule('hydraulicWorks', 'ordinary', 'agriculture'),
    rule('recurrence', 'ordinary'),
    rule('other', 'ordinary'),
    { ...rule('chiefConduct', 'ordinary'), addressee: { to: 'headChief' } },
  ],
  days: defaultDays,
}
