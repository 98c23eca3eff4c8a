/**
 * Takes the font out of a WOFF 1.0 wrapper (W3C WOFF File Format 1.0): tables are zlib-compressed one by one.
 * The browser's own drawing library reads plain fonts from disk, not wrapped ones.
 */
import { inflateSync } from 'node:zlib'

const woffHeader = 44
const woffEntry = 20
const fontHeader = 12
const fontEntry = 16

/** Answers the TrueType/OpenType file inside `woff`. Throws when it is not WOFF 1.0. */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1.0 font')
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(fontHeader + fontEntry * count)
  writeHeader(directory, woff.readUInt32BE(4), count)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (let table = 0; table < count; table++) {
    const from = woffHeader + woffEntry * table
    const to = fontHeader + fontEntry * table
    const content = tableContent(woff, from)
    woff.copy(directory, to, from, from + 4)
    directory.writeUInt32BE(woff.readUInt32BE(from + 16), to + 4)
    directory.writeUInt32BE(offset, to + 8)
    directory.writeUInt32BE(content.length, to + 12)
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4)
    parts.push(content, padding)
    offset += content.length + padding.length
  }
  return Buffer.concat(parts)
}

function tableContent(woff: Buffer, entry: number): Buffer {
  const offset = woff.readUInt32BE(entry + 4)
  const packedLength = woff.readUInt32BE(entry + 8)
  const length = woff.readUInt32BE(entry + 12)
  const packed = woff.subarray(offset, offset + packedLength)
  return packedLength < length ? inflateSync(packed) : packed
}

/** The numbers after the table count only help a binary search; readers want them right all the same. */
function writeHeader(directory: Buffer, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count))
  const range = 2 ** power * 16
  directory.writeUInt32BE(flavor, 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(range, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(count * 16 - range, 10)
}
