/** In which part of a page something is typed, where the part is left by itself: a sheet, or one year of several. */
import { createContext, useCallback, useState } from 'react'
import { leave } from '@/services/unsaved'

export const UnsavedPart = createContext<object | null>(null)

/** A part, and the way to leave it alone. */
export function useUnsavedPart() {
  const [part] = useState(() => ({}))
  const leavePart = useCallback((go: () => void) => leave(go, part), [part])
  return [part, leavePart] as const
}
