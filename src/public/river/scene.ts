/**
 * What the code on a sign board carries (at most 32 visible characters, `wxacode.getUnlimited`): the id of the
 * reach itself. Links inside the mini-program say `reachId`.
 */
import { decodedScene, idOf } from '../components/addressId'

/** The reach a page was opened for, or null when it says none that could be one. */
export function reachOf(params: Readonly<Record<string, string | undefined>>): string | null {
  return idOf(params.reachId ?? decodedScene(params.scene))
}
