/** Ids made on the phone: they sort by time, and no two phones will ever make the same. */

/** 26 lower-case base-36 characters: 9 of the time (ms since the epoch), 17 of as many random bytes. */
export function clientIdOf(now: number, random: Uint8Array): string {
  const time = Math.floor(now).toString(36).padStart(9, '0')
  return time + Array.from(random.slice(0, 17), (byte) => (byte % 36).toString(36)).join('')
}
