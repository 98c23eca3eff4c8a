/** Kept photos as the strip shows them; their addresses come a moment later. */
import { useEffect, useState } from 'react'
import type { Photo } from '@/components/PhotoStrip'
import { fileAddress } from '@/device/files'

interface KeptPhoto {
  readonly number: number
  readonly localPath: string
}

export function useShownPhotos(photos: readonly KeptPhoto[], label: string): Photo[] {
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({})
  const paths = photos.map(({ localPath }) => localPath).join('\n')
  useEffect(() => {
    for (const path of paths.split('\n').filter(Boolean)) {
      void fileAddress(path).then(
        (address) => setAddresses((known) => ({ ...known, [path]: address })),
        () => undefined,
      )
    }
  }, [paths])
  return photos.map(({ number, localPath }, i) => {
    return { id: String(number), address: addresses[localPath] ?? '', label: `${label} ${i + 1}` }
  })
}
