/** What is the matter with a photo, told by its bytes, and what to do about it. */

export type PhotoTroubleCode = 'empty' | 'heic' | 'cut' | 'noPicture' | 'denied' | 'unavailable'

const sentences: Record<PhotoTroubleCode, string> = {
  empty: '这张照片是空的，没有内容，请重拍或换一张',
  heic: '这张是 HEIC 格式，打不开，请直接拍照，或在相册里转成 JPG',
  cut: '这张照片不完整，后面缺了一截，请重拍或换一张',
  noPicture: '这个文件不是照片，或已损坏，请换一张',
  denied: '没有相机和相册的权限，请点右上角「…」，在设置里允许后再拍',
  unavailable: '相机打不开，请关掉别的用相机的应用再试',
}

export class PhotoTrouble extends Error {
  constructor(readonly code: PhotoTroubleCode) {
    super(sentences[code])
  }
}

/**
 * Why WeChat gave no photo, from its `errMsg`; null when the person went back. Once refused it is not asked again, so
 * without a word the button would look dead.
 */
export function troubleOfRefusal({ errMsg = '' }: { readonly errMsg?: string }): PhotoTroubleCode | null {
  if (/cancel/i.test(errMsg)) return null
  return /auth|permission|privacy|denied/i.test(errMsg) ? 'denied' : 'unavailable'
}

/** What to say when a photo could not be taken or kept. */
export function photoSentence(error: unknown): string {
  if (error instanceof PhotoTrouble) return error.message
  return isFull(error) ? '手机空间不够，请清理后重拍' : '照片没有存好，请再拍一次'
}

/** WeChat: 「the maximum size of the file storage limit is exceeded」, 1300202; a browser: QuotaExceededError. */
function isFull(error: unknown): boolean {
  const {
    name = '',
    errMsg = '',
    message = '',
    errno,
  } = (error ?? {}) as Record<string, string | number | undefined>
  return errno === 1300202 || /quota|no space|storage limit|exceed/i.test(`${name} ${errMsg} ${message}`)
}

const letters = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.slice(from, to))

/** HEIF brands of ISO/IEC 23008-12 and AVIF. */
const heif = /^(heic|heix|hevc|heim|heis|mif1|msf1|avif)/
/** Bytes after the end of a picture: some phones write more behind it. */
const TAIL = 65_536

/**
 * What can be told before anything is drawn: a picture without bytes, one in another format than its name says, a JPEG
 * without its end (ITU T.81: SOI … EOI). Null for everything else, whatever it may be.
 */
export function troubleIn(bytes: Uint8Array): PhotoTroubleCode | null {
  if (bytes.length === 0) return 'empty'
  if (letters(bytes, 4, 8) === 'ftyp' && heif.test(letters(bytes, 8, 12))) return 'heic'
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
  return isJpeg && !hasEnd(bytes) ? 'cut' : null
}

function hasEnd(bytes: Uint8Array): boolean {
  const last = Math.max(2, bytes.length - TAIL)
  for (let i = bytes.length - 2; i >= last; i--) if (bytes[i] === 0xff && bytes[i + 1] === 0xd9) return true
  return false
}
