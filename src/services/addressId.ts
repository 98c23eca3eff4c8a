/** Ids as addresses of pages carry them. */

/** The id, or null when what stands there could be none. */
export function idOf(said: string | undefined): string | null {
  return said && /^[0-9A-Za-z_-]{1,64}$/.test(said) ? said : null
}

/** What a mini-program code carries. WeChat hands it over percent-encoded; a broken one is none. */
export function decodedScene(scene: string | undefined): string | undefined {
  try {
    return scene === undefined ? undefined : decodeURIComponent(scene)
  } catch {
    return undefined
  }
}
