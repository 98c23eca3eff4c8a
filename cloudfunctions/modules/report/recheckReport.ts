import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { takeStep } from './step'
import { withPictures } from './withPictures'

/** 回头看, 30 days after closing: still fine, or back to whom it was given. */
export function recheckReport(input: ParsedInput<'report.recheck'>, context: BoundContext) {
  const { fine, text } = input
  return withPictures(context, input, (photos, alongside) =>
    takeStep(context, input, [{ type: 'recheck', fine, text, photos }], alongside),
  )
}
