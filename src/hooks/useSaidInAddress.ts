/** The address of the page says what its list is narrowed to, so that a copied link opens the same view. */
import { useEffect, useState } from 'react'
import { pageInAddress, sayInAddress } from '@/device/address'

/** `said`: null or undefined is taken out; the whole is null while it is not known yet. */
export function useSaidInAddress(said: Readonly<Record<string, string | null | undefined>> | null): void {
  const words = said && JSON.stringify(said, (_, value: unknown) => value ?? null)
  const [page] = useState(pageInAddress)
  useEffect(() => {
    // What becomes known when another page lies on top of this one is none of that page's address.
    if (words === null || pageInAddress() !== page) return
    const all = JSON.parse(words) as Record<string, string | null>
    for (const [name, value] of Object.entries(all)) sayInAddress(name, value || null)
  }, [words, page])
}
