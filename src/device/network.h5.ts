/** Whether the browser has a network. Taro's own answer goes by connection quality, which stays 「4g」 offline. */

/** False only when the browser says that there is none; in doubt it is worth a try. */
export async function isOnline(): Promise<boolean> {
  return window.navigator.onLine
}

/** Calls back whenever the network comes or goes; answers with the way to stop. */
export function onNetworkChange(listener: (online: boolean) => void): () => void {
  const came = () => listener(true)
  const went = () => listener(false)
  window.addEventListener('online', came)
  window.addEventListener('offline', went)
  return () => {
    window.removeEventListener('online', came)
    window.removeEventListener('offline', went)
  }
}
