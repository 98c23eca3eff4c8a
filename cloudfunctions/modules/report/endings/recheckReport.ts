import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from '../handling/step'
import { withPictures } from '../handling/withPictures'

/** 回头看, 30 days after closing: still fine, or back to whom it was given. */
export function recheckReport(input: ParsedInput<'report.recheck'>, context: BoundContext) {
  const { fine, text } = input
  return withPictures(context, input, (photos, alongside) =>
    takeStep(context, input, [{ type: 'recheck', fine, text, photos }], alongside),
  )
}
