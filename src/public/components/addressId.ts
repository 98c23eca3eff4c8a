/** Ids as addresses of pages carry them. */

/** The id, or null when what stands there could be none. */
export function idOf(said: string | undefined): string | null {
  return said && /^[0-9A-Za-z_-]{1,64}$/.test(said) ? said : null
}
