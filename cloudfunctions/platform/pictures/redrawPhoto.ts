/**
 * Draws a photo anew: whatever the file was, the copy holds its pixels and nothing else. Position, owner, thumbnail,
 * comments and anything appended stay behind, since they are never read.
 */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { type Engine, engine, freeing, type Picture, saysBroken } from './engine'
import { printOf, printSize } from './print'

export interface RedrawnPhoto {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
  readonly print: string
}

/** Pixels of the longer side of a copy. */
const longestSide = 1600
const mostPixels = 40_000_000
/** Photos in several passes (progressive JPEG, interlaced PNG) are held whole while decoding. */
const mostInterlacedPixels = 12_000_000
/** JPEG quality: no difference to be seen on a phone, about 300 KB. */
const quality = 82

const isJpeg = (file: Uint8Array) => file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff
const isPng = (file: Uint8Array) => Buffer.from('89504e470d0a1a0a', 'hex').equals(file.subarray(0, 8))

/** Refusals: photo.notAPhoto (no JPEG or PNG by its content, or a broken one), photo.tooLarge (by its header). */
export async function redrawPhoto(file: Uint8Array): Promise<Answer<RedrawnPhoto>> {
  if (!isJpeg(file) && !isPng(file)) return refused('photo.notAPhoto')
  const vips = await engine()
  try {
    return fits(vips, file) ? done(redraw(vips, file)) : refused('photo.tooLarge')
  } catch (error) {
    if (saysBroken(error)) return refused('photo.notAPhoto')
    throw error
  }
}

/** Judged by the header alone; no pixel is decoded. */
function fits(vips: Engine, file: Uint8Array): boolean {
  return freeing((keep) => {
    const header = keep(vips.Image.newFromBuffer(file, '', { access: 'sequential' }))
    const inPasses = header.getTypeof('interlaced') !== 0
    return header.width * header.height <= (inPasses ? mostInterlacedPixels : mostPixels)
  })
}

function redraw(vips: Engine, file: Uint8Array): RedrawnPhoto {
  return freeing((keep) => {
    const upright = keep(
      vips.Image.thumbnailBuffer(file, longestSide, {
        height: longestSide,
        size: 'down',
        option_string: 'fail_on=truncated',
      }),
    )
    const drawn = keep(plain(keep(upright.copyMemory()), keep).copyMemory())
    const jpeg = drawn.writeToBuffer('.jpg', { Q: quality, keep: 'none' })
    return { jpeg, width: drawn.width, height: drawn.height, print: print(drawn, keep) }
  })
}

/** Red, green and blue as every screen shows them, on white where the photo was transparent. */
function plain(picture: Picture, keep: (picture: Picture) => Picture): Picture {
  const profiled = picture.getTypeof('icc-profile-data') !== 0
  const coloured = profiled ? withoutProfile(picture, keep) : keep(picture.colourspace('srgb'))
  return coloured.hasAlpha() ? keep(coloured.flatten({ background: [255, 255, 255] })) : coloured
}

/** The colours a profile means; a profile that doesn't fit its photo is ignored, as browsers do. */
function withoutProfile(picture: Picture, keep: (picture: Picture) => Picture): Picture {
  try {
    return keep(keep(picture.iccTransform('srgb', { embedded: true })).copyMemory())
  } catch (error) {
    if (!saysBroken(error)) throw error
    return keep(picture.colourspace('srgb'))
  }
}

function print(picture: Picture, keep: (picture: Picture) => Picture): string {
  const small = keep(picture.thumbnailImage(printSize, { height: printSize, size: 'force' }))
  return printOf(keep(small.colourspace('b-w')).writeToMemory() as Uint8Array)
}
