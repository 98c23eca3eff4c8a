/** In a window as wide as a desk's the office begins at the desk, not on the phone's first screen; once, so that one can go back. */
import { useEffect } from 'react'
import { isWide } from '@/hooks/useWide.h5'
import { openPage } from '@/services/pages'

let begun = false

/** `office`: it is known that somebody of the office sits here. */
export function useDeskFirst(office: boolean): void {
  useEffect(() => {
    if (begun || !office) return
    begun = true
    if (isWide()) openPage('/office/desk/overview')
  }, [office])
}
