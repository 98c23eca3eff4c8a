/** Random bytes of the browser, for ids that are made without asking the cloud. */
import { clientIdOf } from './clientId'

/** A new id of 26 characters; see `clientIdOf`. */
export async function newId(): Promise<string> {
  return clientIdOf(Date.now(), crypto.getRandomValues(new Uint8Array(17)))
}
