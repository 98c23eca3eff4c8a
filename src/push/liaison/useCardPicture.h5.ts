/** A link copied from the browser carries no picture. */
import type { ReadyPush } from './useLiaison'

export function useCardPicture(_push: ReadyPush | null): string | null {
  return null
}
