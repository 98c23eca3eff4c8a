/** A file of Office is an archive: a stranger's is unpacked within bounds before any library reads it. */
import { unzipSync, zipSync } from 'fflate'

/** No file of people's own making unpacks to so many times its size. */
const densest = 200
/** Bytes; a small file may be packed well. */
const small = 10_000

interface Bounds {
  /** Bytes of all parts together. */
  readonly largest: number
  /** The part without which it is no such file. */
  readonly needs: string
}

/**
 * The same archive without compression. What it says of the size of its parts is not believed: each is unpacked into as many
 * bytes as it claims, and no more.
 */
export function repacked(
  bytes: Uint8Array,
  { largest, needs }: Bounds,
): Uint8Array | 'macros' | 'bomb' | 'other' {
  const most = Math.min(largest, Math.max(bytes.length, small) * densest)
  let unpacked = 0
  let macros = false
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize
        macros ||= /vbaProject\.bin$/i.test(name)
        return unpacked <= most && !macros
      },
    })
    if (macros) return 'macros'
    if (unpacked > most) return 'bomb'
    return parts[needs] ? zipSync(parts, { level: 0 }) : 'other'
  } catch {
    return 'other'
  }
}
