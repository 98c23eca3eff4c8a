/**
 * Draws a photo anew: whatever the file was, the copy holds its pixels and nothing else. Position, owner, thumbnail,
 * comments and anything appended stay behind, since they are never read.
 */
import { done, refused, type Answer } from '../../domain/contract/answer'
import { discardEngine, type Engine, engine, freeing, type Picture, saysBroken } from './engine'
import { isJpeg, readJpeg } from './jpegParts'
import type { Plan } from './plan'
import { isPng, readPng } from './pngParts'
import { printOf, printSize } from '../platform/pictures/print'

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

/** Pixels of a side, and how much longer it may be than the other: a panorama of a phone has about ten to one. */
const longestAllowed = 16_384
const mostRatio = 20

/**
 * Refusals: photo.notAPhoto (no JPEG or PNG by its content, or a broken one); photo.tooLarge, photo.tooLong (by its
 * header, before anything is decoded).
 */
export async function redrawPhoto(content: Uint8Array): Promise<Answer<RedrawnPhoto>> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const plan = isJpeg(bytes) ? readJpeg(bytes) : isPng(bytes) ? readPng(bytes) : null
  if (!plan) return refused('photo.notAPhoto')
  const misfit = misfitOf(plan)
  if (misfit) return refused(misfit)
  const vips = await engine()
  try {
    return done(redraw(vips, plan.file))
  } catch (error) {
    if (saysBroken(error)) return refused('photo.notAPhoto')
    // The sandbox itself broke down: whatever comes next gets a new one.
    discardEngine()
    if (error instanceof WebAssembly.RuntimeError) return refused('photo.notAPhoto')
    throw error
  }
}

function misfitOf({
  width,
  height,
  inPasses,
}: Plan): 'photo.notAPhoto' | 'photo.tooLong' | 'photo.tooLarge' | null {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (short === 0) return 'photo.notAPhoto'
  if (long > longestAllowed || long / short > mostRatio) return 'photo.tooLong'
  return width * height > (inPasses ? mostInterlacedPixels : mostPixels) ? 'photo.tooLarge' : null
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
