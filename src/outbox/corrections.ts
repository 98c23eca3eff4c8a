/** What was begun on the phone to correct something refused: it goes with that, and is never passed over for the old words. */
import type { TextStore } from '@/device/storageShape'
import type { OutboxItem } from './item'

/** Where forms lie; what is corrected lies under the key of its form with the id of the item behind. */
const forms = ['form/', 'report-draft/', 'work-draft/', 'office-draft/']

/** Keys of it; none where nothing was changed yet. */
export async function correctionsOf(
  storage: TextStore,
  { id, action, input }: OutboxItem,
): Promise<readonly string[]> {
  const keys = (await Promise.all(forms.map((form) => storage.keys(form)))).flat()
  // The words of a reporter's step lie under the step.
  const step = 'reportId' in input ? `form/${action}/${input.reportId}` : null
  return keys.filter((key) => key.endsWith(`/${id}`) || key === step)
}
