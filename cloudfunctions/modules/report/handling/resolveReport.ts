import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from './step'
import { withPictures } from './withPictures'

/** Done, with photos that show it; the office verifies. */
export function resolveReport(input: ParsedInput<'report.resolve'>, context: BoundContext) {
  return withPictures(context, input, (photos, alongside) =>
    takeStep(context, input, [{ type: 'resolve', text: input.text, photos }], alongside),
  )
}
