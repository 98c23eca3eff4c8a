/** In which one step of a matter is done. */
import type { DemoCloud, Phones } from '../phones'
import type { Matter } from './matter'

export interface Scene {
  readonly cloud: DemoCloud
  readonly phones: Phones
  readonly matter: Matter
  readonly at: number
  /** Known to the cloud as the same step when it is done again. */
  readonly step: { readonly reportId: string; readonly commandId: string }
}
