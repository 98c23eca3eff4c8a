import { readdir } from 'node:fs/promises'
import path from 'node:path'
import Vips from 'wasm-vips'
import { openPhotoCloud, photo, type PhotoCloud, segmentsOf } from './photoCloud'

let cloud: PhotoCloud
let vips: typeof Vips
beforeAll(async () => {
  cloud = await openPhotoCloud()
  vips = await Vips({ dynamicLibraries: [] })
})
afterAll(() => cloud.close())

/** Milliseconds; machines that run tests are busy. */
const patience = 60_000

let uploads = 0
const upload = (content: Uint8Array | string) => cloud.upload(`reports/r1/${(uploads += 1)}.jpg`, content)
const copiesOf = async (fileIds: readonly string[]) =>
  cloud.pictures.cleanPictures(await cloud.pictures.findUploads(fileIds), {
    of: 'reports/r1',
    folder: 'public/r1',
    patience,
  })
const cleaned = async (...contents: (Uint8Array | string)[]) =>
  copiesOf(await Promise.all(contents.map(upload)))

/** The copy of one photo: what is known of it, and the file. */
async function copyOf(content: Uint8Array) {
  const answer = await cleaned(content)
  if (!answer.ok) throw new Error(answer.problem.code)
  const [picture] = answer.value
  if (!picture) throw new Error('no picture')
  const file = await cloud.stored(picture.fileId)
  if (!file) throw new Error('not stored')
  return { ...picture, file }
}

const refusalOf = async (...contents: (Uint8Array | string)[]) => {
  const answer = await cleaned(...contents)
  return answer.ok ? 'accepted' : answer.problem
}

const fieldsOf = (file: Uint8Array) => {
  const fields = vips.Image.newFromBuffer(file).getFields()
  return Array.from({ length: fields.size() }, (_, n) => String(fields.get(n)))
}

/** A flat picture in a file of a few KB. */
const flat = (width: number, height: number, ending: string, options = {}) =>
  vips.Image.black(width, height, { bands: 3 }).writeToBuffer(ending, options)

describe('of a photo with a position, the public copy', () => {
  it.each(['DSCN0010', 'DSCN0021'])('%s knows nothing but the picture', async (name) => {
    const original = photo(name)
    expect(fieldsOf(original)).toContain('exif-ifd3-GPSLatitude')
    const { file, fileId } = await copyOf(original)
    expect(fileId).toMatch(/^cloud:\/\/[^/]+\/public\/r1\/[0-9a-f]{32}\.jpg$/)
    expect(fieldsOf(file).filter((field) => /exif|gps|xmp|iptc|icc|comment/i.test(field))).toEqual([])
    expect(file.toString('latin1')).not.toMatch(/Exif|GPS|NIKON|http|ICC_PROFILE|Photoshop/)
    const { markers, behind } = segmentsOf(file)
    // Tables and frame; no application segment (ffe0–ffef) and no comment (fffe).
    expect(new Set(markers)).toEqual(new Set(['ffdb', 'ffc0', 'ffc4']))
    expect(behind).toBe(0)
  })

  it('has another name each time, so that no one can guess it', async () => {
    const [first, second] = [await copyOf(photo('DSCN0010')), await copyOf(photo('DSCN0010'))]
    expect(first.fileId).not.toBe(second.fileId)
    expect(first.print).toBe(second.print)
  })

  it('leaves the original where it is until it is dropped', async () => {
    const fileId = await upload(photo('DSCN0010'))
    await copiesOf([fileId])
    expect(await cloud.stored(fileId)).toEqual(photo('DSCN0010'))
    await cloud.pictures.dropFiles([fileId, fileId.replace('.jpg', '-never.jpg')])
    expect(await cloud.stored(fileId)).toBeNull()
  })
})

describe('a photo stored on its side or upside down', () => {
  it.each([
    ['landscape_6', 'd90', 600, 450],
    ['portrait_3', 'd180', 450, 600],
  ] as const)('%s stands upright', async (name, angle, width, height) => {
    const copy = await copyOf(photo(name))
    expect(copy).toMatchObject({ width, height })
    const shown = vips.Image.newFromBuffer(copy.file)
    expect([shown.width, shown.height]).toEqual([width, height])
    const asStored = vips.Image.newFromBuffer(photo(name))
    const turned = await copyOf(asStored.rot(angle).writeToBuffer('.png', { keep: 'icc' }))
    expect(cloud.pictures.printDistance(copy.print, turned.print)).toBeLessThanOrEqual(2)
    const stored = await copyOf(asStored.writeToBuffer('.png', { keep: 'icc' }))
    expect(cloud.pictures.printDistance(copy.print, stored.print)).toBeGreaterThan(12)
  })
})

describe('a photo that is', () => {
  const real = () => vips.Image.newFromBuffer(photo('DSCN0010'))

  it('larger than a screen becomes 1600 px, a small one stays', async () => {
    expect(await copyOf(real().resize(6.25).writeToBuffer('.jpg'))).toMatchObject({
      width: 1600,
      height: 1200,
    })
    expect(await copyOf(photo('DSCN0010'))).toMatchObject({ width: 640, height: 480 })
  })

  it('a PNG becomes a JPEG, white where it was transparent', async () => {
    const half = real().bandjoin(0).writeToBuffer('.png')
    const { file } = await copyOf(half)
    expect(file.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(vips.Image.newFromBuffer(file).getpoint(5, 5)).toEqual([255, 255, 255])
  })

  it('followed by another file loses that file', async () => {
    const stowaway = Buffer.from('PK\u0003\u0004 <script>alert(1)</script>')
    const { file } = await copyOf(Buffer.concat([photo('DSCN0010'), stowaway]))
    expect(segmentsOf(file).behind).toBe(0)
    expect(file.includes('script')).toBe(false)
  })

  it('in the colours of print or in grey can be seen too', async () => {
    for (const space of ['cmyk', 'b-w']) {
      const { file } = await copyOf(real().colourspace(space).writeToBuffer('.jpg'))
      const distance = vips.Image.newFromBuffer(file).colourspace('b-w').subtract(real().colourspace('b-w'))
      expect(distance.abs().avg()).toBeLessThan(12)
    }
  })
})

describe('the print of a photo', () => {
  it('stays nearly the same when the photo is made smaller or worse', async () => {
    const { print } = await copyOf(photo('DSCN0010'))
    const original = vips.Image.newFromBuffer(photo('DSCN0010'))
    for (const altered of [
      original.writeToBuffer('.jpg', { Q: 40 }),
      original.resize(0.5).writeToBuffer('.jpg', { Q: 60 }),
      original.resize(2).writeToBuffer('.png'),
    ]) {
      const copy = await copyOf(altered)
      expect(cloud.pictures.printDistance(print, copy.print)).toBeLessThanOrEqual(4)
    }
  })

  it('of different photos is far apart', async () => {
    const names = ['DSCN0010', 'DSCN0021', 'landscape_6', 'portrait_3']
    const prints = await Promise.all(names.map(async (name) => (await copyOf(photo(name))).print))
    prints.forEach((print) => expect(print).toMatch(/^[0-9a-f]{16}$/))
    const pairs = prints.flatMap((a, n) => prints.slice(n + 1).map((b) => cloud.pictures.printDistance(a, b)))
    expect(Math.min(...pairs)).toBeGreaterThan(12)
  })
})

describe('refused is', () => {
  const notAPhoto = { code: 'photo.notAPhoto', detail: 'photos.0' }

  it.each([
    ['a text called .jpg', '桥下有垃圾'],
    ['a web page', '<html><script>alert(1)</script></html>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['an empty file', ''],
    ['three bytes of a JPEG', Buffer.from('ffd8ff', 'hex')],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
  ])('%s', async (_, content) => {
    expect(await refusalOf(content)).toEqual(notAPhoto)
  })

  it('a photo whose second half is missing', async () => {
    const whole = photo('DSCN0010')
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toEqual(notAPhoto)
    const png = vips.Image.newFromBuffer(whole).writeToBuffer('.png')
    expect(await refusalOf(png.slice(0, png.length / 2))).toEqual(notAPhoto)
  })

  it('a small file that would unfold to more than 40 megapixels, by its header', async () => {
    const bomb = flat(9000, 5000, '.png')
    expect(bomb.length).toBeLessThan(500_000)
    expect(await refusalOf(bomb)).toEqual({ code: 'photo.tooLarge', detail: 'photos.0' })
    const lying = Buffer.from(photo('DSCN0010'))
    const frame = lying.indexOf(Buffer.from('ffc0', 'hex'), segmentEnd(lying))
    lying.writeUInt16BE(60_000, frame + 5)
    lying.writeUInt16BE(60_000, frame + 7)
    expect(await refusalOf(lying)).toMatchObject({ code: 'photo.tooLong' })
  })

  it('one in several passes that would be held whole, from 12 megapixels on', async () => {
    expect(await refusalOf(flat(4100, 3000, '.png', { interlace: true }))).toMatchObject({
      code: 'photo.tooLarge',
    })
    expect(await refusalOf(flat(1600, 1200, '.jpg', { interlace: true }))).toBe('accepted')
  })

  it('a file of 30 MB', async () => {
    const large = Buffer.concat([photo('DSCN0010'), Buffer.alloc(30 * 1024 * 1024)])
    expect(await refusalOf(large)).toEqual({ code: 'photo.tooLarge', detail: 'photos.0' })
  })

  it('a file that is not there', async () => {
    const there = await upload(photo('DSCN0010'))
    for (const missing of [
      there.replace('.jpg', '-never.jpg'),
      'not a file id',
      'cloud://elsewhere.bucket/a.jpg',
    ]) {
      expect(await copiesOf([there, missing])).toEqual({
        ok: false,
        problem: { code: 'photo.missing', detail: 'photos.1' },
      })
    }
  })

  it('a tenth photo', async () => {
    const answer = await copiesOf(Array(10).fill('cloud://x/y.jpg'))
    expect(answer).toMatchObject({ problem: { code: 'photo.tooMany' } })
  })
})

it('stores no copy of the good photos when one is refused', async () => {
  const filesNow = async () => (await readdir(path.join(cloud.services.dataDir, 'files'))).length
  const before = await filesNow()
  expect(await refusalOf(photo('DSCN0010'), 'no photo')).toEqual({
    code: 'photo.notAPhoto',
    detail: 'photos.1',
  })
  expect(await filesNow()).toBe(before + 2)
})

/** Behind the EXIF segment, whose thumbnail has frames of its own. */
const segmentEnd = (jpeg: Buffer) => {
  const at = jpeg.indexOf(Buffer.from('ffe1', 'hex'))
  return at + 2 + jpeg.readUInt16BE(at + 2)
}
