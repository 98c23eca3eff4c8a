/** A name out of an address: WeChat hands it over percent-encoded, a browser does not; a broken one is taken as it is. */
export function decoded(said: string): string {
  try {
    return decodeURIComponent(said)
  } catch {
    return said
  }
}
