/** Whether there is a network at all; how good it is shows only when something is sent. */
import Taro from '@tarojs/taro'

/** False only when the phone says that there is none; in doubt it is worth a try. */
export async function isOnline(): Promise<boolean> {
  try {
    const { networkType } = await Taro.getNetworkType()
    return networkType !== 'none'
  } catch {
    return true
  }
}

/** Calls back whenever the network comes or goes; answers with the way to stop. */
export function onNetworkChange(listener: (online: boolean) => void): () => void {
  const relay = (change: { isConnected: boolean }) => listener(change.isConnected)
  Taro.onNetworkStatusChange(relay)
  return () => Taro.offNetworkStatusChange(relay)
}
