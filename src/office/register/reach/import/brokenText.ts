/** Text that was read in another encoding than it was written in (乱码), as far as that is beyond doubt. */

/** What is left where bytes were no letters, and what becomes of that when it is read as GBK once more. */
const replaced = /[\uFFFD\uE000-\uF8FF]|锟斤拷/
/** UTF-8 read as Latin-1 or Windows-1252: the lead byte of a letter and what can only follow one. */
const latin =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,3}/g

export function isBrokenText(text: string): boolean {
  if (replaced.test(text)) return true
  // One such pair may be a name in another language; a Chinese word leaves several and little else.
  return (text.match(latin)?.join('').length ?? 0) * 2 > text.length
}

/** Whether bytes are UTF-8 (RFC 3629): no overlong forms, no halves of surrogate pairs. */
export function isUtf8(bytes: Uint8Array): boolean {
  let i = 0
  while (i < bytes.length) {
    const first = bytes[i]!
    const more =
      first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1
    if (more < 0) return false
    for (let k = 1; k <= more; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) return false
    const second = bytes[i + 1] ?? 0
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return false
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return false
    i += more + 1
  }
  return true
}
