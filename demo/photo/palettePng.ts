/** Writes a picture of few colours as PNG (ISO/IEC 15948, colour type 3): a demo photo stays under 20 KB. */
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * `row(y)` answers, for a row counted from the top, which palette entry (`#RRGGBB`, at most 256) each pixel has:
 * what a row has in common is worked out once.
 */
export function palettePng(
  size: { readonly width: number; readonly height: number },
  palette: readonly string[],
  row: (y: number) => (x: number) => number,
): Buffer {
  const { width, height } = size
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(3, 9)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    const colour = row(y)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = colour(x)
  }
  const colours = Buffer.from(palette.map((entry) => entry.slice(1)).join(''), 'hex')
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([SIGNATURE, ...chunks])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
