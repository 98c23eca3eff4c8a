/** Random bytes of the phone, for ids that are made without asking the cloud. */
import Taro from '@tarojs/taro'
import { clientIdOf } from './clientId'

/** A new id of 26 characters; see `clientIdOf`. */
export async function newId(): Promise<string> {
  try {
    const { randomValues } = await Taro.getRandomValues({ length: 17 })
    return clientIdOf(Date.now(), new Uint8Array(randomValues))
  } catch {
    return clientIdOf(
      Date.now(),
      Uint8Array.from({ length: 17 }, () => Math.floor(Math.random() * 256)),
    )
  }
}
