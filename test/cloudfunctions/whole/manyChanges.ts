/** Changes of the rules of dispatch, more than a page of them. */
import { anything, type Listing, type Stored } from './listing'

export function dispatchChange(n: number): Stored {
  const version = 100_001 + n
  const told = { of: 'dispatch', version, at: 1_795_000_000_000, by: '演示', byId: 'office', why: '' }
  return { _id: `dispatch.${version}`, ...told, before: {}, after: {} }
}

export const changeListing: Listing<'setting.history'> = {
  ...{ as: 'office', collection: 'settingChanges', order: ['version', 'desc'] },
  ...{ stored: ({ version }) => String(version), shown: ({ version }) => String(version) },
  asked: [[{ of: 'dispatch' }, anything]],
}
