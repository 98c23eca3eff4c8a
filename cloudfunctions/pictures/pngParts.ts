/** A PNG read by its chunks, before anything is decoded. Source: W3C, Portable Network Graphics, third edition, §5. */
import type { Plan } from './plan'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
/** What the picture itself needs; texts, times, positions, animations and whatever else stay behind. */
const needed = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'cHRM', 'iCCP', 'IDAT', 'IEND']
const repeated = ['IDAT']
/** Bytes, compressed: a profile of a screen has one or two thousand; a bomb unfolds a thousandfold. */
const largestProfile = 8_192

export const isPng = (file: Buffer) => signature.equals(file.subarray(0, 8))

/** Null when it is broken or cut off. */
export function readPng(file: Buffer): Plan | null {
  const kept: Buffer[] = [signature]
  const seen = new Set<string>()
  let size: Omit<Plan, 'file'> | null = null
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const end = at + 12 + length
    if (end > file.length || (size === null) !== (type === 'IHDR')) return null
    if (type === 'IHDR') size = sizeOf(file.subarray(at + 8, end - 4))
    if (size === null) return null
    const bomb = type === 'iCCP' && length > largestProfile
    if (needed.includes(type) && !bomb && (repeated.includes(type) || !seen.has(type)))
      kept.push(file.subarray(at, end))
    seen.add(type)
    if (type === 'IEND') return seen.has('IDAT') ? { ...size, file: Buffer.concat(kept) } : null
    at = end
  }
  return null
}

function sizeOf(header: Buffer): Omit<Plan, 'file'> | null {
  if (header.length !== 13) return null
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4), inPasses: header[12] !== 0 }
}
