/** Whether there is a network, on a page: follows it as it comes and goes. */
import { useEffect, useState } from 'react'
import { isOnline, onNetworkChange } from '@/device/network'

export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    void isOnline().then(setOnline)
    return onNetworkChange(setOnline)
  }, [])
  return online
}
