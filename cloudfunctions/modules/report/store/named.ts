/** A report is named by its number or, in links given out before November 2026 and on its reporter's phone, by its id. */
import { randomBytes } from 'node:crypto'
import { isNumber, numberFrom } from '../../../../domain/report/number'
import { otherNameOf } from '../../../../domain/report/problemOf'
import { reports } from './reportRepo'

export const newNumber = (): string => numberFrom(randomBytes(16))

/**
 * The id; a number that no report has stays what it is, and finds nothing. A phone makes the name of a patrol's problem
 * itself, and cannot know by which of the two it was stored.
 */
export async function idNamed(name: string): Promise<string> {
  const other = otherNameOf(name)
  if (other !== null) return (await reports.get(name)) || !(await reports.get(other)) ? name : other
  if (!isNumber(name)) return name
  const [found] = await reports.read({ where: { number: name }, limit: 1 })
  return found?._id ?? name
}

/** A handler that is given the id, whatever the caller named. */
export function named<I extends { readonly reportId: string }, C, A>(
  handler: (input: I, context: C) => Promise<A>,
): (input: I, context: C) => Promise<A> {
  return async (input, context) => {
    const [reportId, into] = await Promise.all([
      idNamed(input.reportId),
      'into' in input && typeof input.into === 'string' ? idNamed(input.into) : undefined,
    ])
    return handler({ ...input, reportId, ...(into === undefined ? {} : { into }) }, context)
  }
}
