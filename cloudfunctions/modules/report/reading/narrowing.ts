/** By what the lists of problems and their table are narrowed: the same words find the same in both. */
import type { Category } from '../../../../domain/report/category'
import { beginning, containing } from '../../../kit/register'
import { command } from '../../../platform/store'

export interface Narrowing {
  readonly village?: string | undefined
  readonly reachId?: string | undefined
  readonly category?: Category | undefined
  /** Who has it or had it last, where that is a person. */
  readonly personId?: string | undefined
  readonly search?: string | undefined
}

export function narrowedTo({ village, reachId, category, personId, search }: Narrowing): object[] {
  const chosen = {
    ...(village && { village }),
    ...(reachId && { reachId }),
    ...(category && { category }),
    ...(personId && { 'lead.id': personId }),
  }
  const words = search?.trim()
  return [chosen, ...(words ? [ofWords(words)] : [])]
}

/** As much of a number as is needed to tell it from a name. */
const numberLike = /^P[0-9A-HJKMNP-TV-Z]{2,16}$/

/** The beginning of a number as people write it; null for what is none. */
export function numberIn(typed: string): string | null {
  const number = typed.replace(/[\s-]/g, '').toUpperCase()
  return numberLike.test(number) ? number : null
}

function ofWords(typed: string): object {
  const number = numberIn(typed)
  if (number) return { number: beginning(number) }
  return command.or([{ reachName: containing(typed) }, { village: containing(typed) }])
}
