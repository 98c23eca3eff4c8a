/**
 * Writes a picture as PNG (ISO/IEC 15948), so that played services and the demo have real images without an image
 * library: grey, or of few colours, where a photo stays under 20 KB.
 */
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Colour types of IHDR. */
const [GREY, INDEXED] = [0, 3]

/**
 * `row(y)` answers, for a row counted from the top, what each pixel has: an entry of the palette (`#RRGGBB`, at most
 * 256), or without one 0 (black) to 255 (white). What a row has in common is worked out once.
 */
export function writePng(
  { width, height }: { readonly width: number; readonly height: number },
  row: (y: number) => (x: number) => number,
  palette?: readonly string[],
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(palette ? INDEXED : GREY, 9)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    const shade = row(y)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = shade(x)
  }
  const colours = (palette ?? []).map((entry) => entry.slice(1)).join('')
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(colours, 'hex'))] : []),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
