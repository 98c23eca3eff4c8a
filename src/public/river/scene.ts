/**
 * What the code on a sign board carries (at most 32 visible characters, `wxacode.getUnlimited`): the id of the
 * reach itself. Links inside the mini-program say `reachId`.
 */
import { idOf } from '../components/addressId'

/** The reach a page was opened for, or null when it says none that could be one. */
export function reachOf(params: Readonly<Record<string, string | undefined>>): string | null {
  return idOf(params.reachId ?? decoded(params.scene))
}

/** WeChat hands the scene over percent-encoded; a broken one is none. */
function decoded(scene: string | undefined): string | undefined {
  try {
    return scene === undefined ? undefined : decodeURIComponent(scene)
  } catch {
    return undefined
  }
}
