import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from './step'
import { withPictures } from './withPictures'

/** What lead, helpers or the chief of the reach found out meanwhile. */
export function contributeToReport(input: ParsedInput<'report.contribute'>, context: BoundContext) {
  return withPictures(context, input, (photos, alongside) =>
    takeStep(context, input, [{ type: 'contribute', text: input.text, photos }], alongside),
  )
}
