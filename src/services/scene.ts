/**
 * What the code on a sign board carries. A mini-program code (at most 32 visible characters, `wxacode.getUnlimited`): the
 * id of the reach itself. A printed code: the page of the browser build, which WeChat hands over as `q` where the
 * township has registered it as an ordinary link that opens the mini-program. Links inside say `reachId`.
 */
import { decodedScene, idOf } from './addressId'

type Params = Readonly<Record<string, string | undefined>>

/** The reach a page was opened for, or null when it says none that could be one. */
export function reachOf(params: Params): string | null {
  return idOf(params.reachId ?? linked(params, 'reachId') ?? decodedScene(params.scene))
}

/** What stands there and carries a code of its own, and the log of its checks. */
const coded = { board: { what: '公示牌', log: 'signCheck' }, outlet: { what: '排污口', log: 'outletCheck' } }

/** The sign board or the outlet whose code was scanned. */
export function scannedOf(params: Params) {
  for (const [name, told] of Object.entries(coded)) {
    const id = idOf(params[name] ?? linked(params, name))
    if (id !== null) return { ...told, id }
  }
  return null
}

function linked({ q }: Params, name: string): string | undefined {
  const [, value] = new RegExp(`[?&]${name}=([^&#]*)`).exec(decodedScene(q) ?? '') ?? []
  return value
}
