/** Files made to break the drawing of photos: refused or drawn harmlessly, and the next honest photo is drawn as ever. */
import { crc32, deflateSync } from 'node:zlib'
import type { Answer } from '../../../domain/contract/answer'
import { openPhotoCloud, photo, type PhotoCloud } from './photoCloud'

let cloud: PhotoCloud
beforeAll(async () => {
  cloud = await openPhotoCloud()
})
afterAll(() => cloud.close())

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** One bit a pixel, black: 40 million pixels fit into a few KB. */
function png(width: number, height: number, extra: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  const parts = [chunk('IHDR', header), ...extra, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

const text = (n: number) => chunk('tEXt', Buffer.from(`key${n}\0${'x'.repeat(50)}`))
const folded = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024))
const named = (name: string, content: Buffer) => Buffer.concat([Buffer.from(`${name}\0\0`), content])

/** A JPEG with these bytes behind its first marker. */
const stuffed = (jpeg: Buffer, segments: Buffer) =>
  Buffer.concat([jpeg.subarray(0, 2), segments, jpeg.subarray(2)])
function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}
const many = (n: number, make: (n: number) => Buffer) =>
  Buffer.concat(Array.from({ length: n }, (_, at) => make(at)))

const honest = photo('DSCN0010')
const animated = [chunk('acTL', Buffer.from([0, 0, 0xff, 0xff, 0, 0, 0, 0])), chunk('fcTL', Buffer.alloc(26))]
const webp = Buffer.concat([
  Buffer.from('RIFF\0\0\0\0WEBPVP8X'),
  Buffer.from([10, 0, 0, 0, 2]),
  Buffer.alloc(9),
])

let uploads = 0

/** What the function that draws says; one that ended its process, by time or memory too, fails the test. */
const outcomeOf = async (file: Buffer) => {
  const fileId = await cloud.upload(`reports/r1/${(uploads += 1)}.jpg`, file)
  const [upload] = await cloud.pictures.findUploads([fileId])
  const order = { address: upload!.address, path: 'reports/clean/copy.jpg', until: Date.now() + 30_000 }
  const called = cloud.services.functions.call('pictures', order, { source: 'wx_client,scf' })
  const answer = (await called) as Answer<unknown>
  return answer.ok ? 'drawn' : answer.problem.code
}

it.each<[string, () => Buffer, string]>([
  ['a PNG of 1 × 40,000,000', () => png(1, 40_000_000), 'photo.tooLong'],
  ['a PNG of 40,000,000 × 1', () => png(40_000_000, 1), 'photo.tooLong'],
  ['a PNG of 16,000 × 16,000', () => png(16_000, 16_000), 'photo.tooLarge'],
  ['a PNG with a side of nothing', () => png(0, 10), 'photo.notAPhoto'],
  ['a PNG with 200 texts', () => png(10, 10, [many(200, text)]), 'drawn'],
  ['a PNG with an animation', () => png(10, 10, animated), 'drawn'],
  [
    'a PNG whose profile unfolds to 100 MB',
    () => png(10, 10, [chunk('iCCP', named('p', folded(100)))]),
    'drawn',
  ],
  [
    'a PNG whose text unfolds to 100 MB',
    () => png(10, 10, [chunk('zTXt', named('k', folded(100)))]),
    'drawn',
  ],
  ['a PNG cut off', () => png(100, 100).subarray(0, 60), 'photo.notAPhoto'],
  ['a WebP with an animation', () => webp, 'photo.notAPhoto'],
  ['a HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'photo.notAPhoto'],
  [
    'a JPEG with 3 MB of comments',
    () =>
      stuffed(
        honest,
        many(50, () => segment(0xfe, Buffer.alloc(60_000))),
      ),
    'drawn',
  ],
  [
    'a JPEG with 100 EXIF blocks',
    () =>
      stuffed(
        honest,
        many(100, () => segment(0xe1, Buffer.from('Exif\0\0broken'))),
      ),
    'drawn',
  ],
  [
    'a JPEG with 3 MB of profile',
    () =>
      stuffed(
        honest,
        many(50, () => segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0'), Buffer.alloc(60_000)]))),
      ),
    'drawn',
  ],
  [
    'a JPEG with 20,000 tables',
    () =>
      stuffed(
        honest,
        many(20_000, () => segment(0xdd, Buffer.from([0, 0]))),
      ),
    'photo.notAPhoto',
  ],
  ['a JPEG cut off', () => honest.subarray(0, honest.length >> 1), 'photo.notAPhoto'],
])('%s', async (_, make, outcome) => {
  expect(await outcomeOf(make())).toBe(outcome)
  expect(await outcomeOf(honest)).toBe('drawn')
})
