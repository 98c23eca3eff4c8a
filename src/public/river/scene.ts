/**
 * What the code on a sign board carries (at most 32 visible characters, `wxacode.getUnlimited`): the id of the
 * reach itself. Links inside the mini-program say `reachId`.
 */

/** The reach a page was opened for, or null when it says none that could be one. */
export function reachOf(params: Readonly<Record<string, string | undefined>>): string | null {
  const said = params.reachId ?? decoded(params.scene)
  return said && /^[0-9A-Za-z_-]{1,64}$/.test(said) ? said : null
}

/** WeChat hands the scene over percent-encoded; a broken one is none. */
function decoded(scene: string | undefined): string | undefined {
  try {
    return scene === undefined ? undefined : decodeURIComponent(scene)
  } catch {
    return undefined
  }
}
