/** A JPEG read by its segments, before anything is decoded. Source: ITU-T T.81, annex B; Exif 2.32, §4.5.4. */
import type { Plan } from './plan'

const startOfScan = 0xda
const endOfImage = 0xd9
/** Frames that libjpeg decodes: baseline, extended, progressive. */
const frames = [0xc0, 0xc1, 0xc2]
const progressive = 0xc2
/** Huffman and quantisation tables, restart interval. */
const tables = [0xc4, 0xdb, 0xdd]
const adobe = 0xee
const exif = 0xe1
const profile = 0xe2
/** A progressive photo has about ten scans; each costs a pass over the whole picture. */
const mostScans = 50
/** Bytes of a colour profile in all. */
const largestProfile = 65_535 * 2
const mostTables = 500

export const isJpeg = (file: Buffer) => file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff

interface Reading {
  readonly kept: Buffer[]
  size: Omit<Plan, 'file'> | null
  scans: number
  tables: number
  hasExif: boolean
  profileBytes: number
}

/** Null when it is broken, cut off, or has more passes or tables than a photo. */
export function readJpeg(file: Buffer): Plan | null {
  const reading: Reading = { kept: [], size: null, scans: 0, tables: 0, hasExif: false, profileBytes: 0 }
  reading.kept.push(file.subarray(0, 2))
  for (let at = 2; at + 2 <= file.length;) {
    const marker = file[at + 1]!
    if (file[at] !== 0xff) return null
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) return ended(reading, file.subarray(at, at + 2))
    const end = at + 4 <= file.length ? at + 2 + file.readUInt16BE(at + 2) : Infinity
    if (end > file.length || end < at + 4 || !take(reading, marker, file.subarray(at, end))) return null
    at = end
    if (marker === startOfScan) {
      const next = afterScan(file, at)
      reading.kept.push(file.subarray(at, next))
      at = next
    }
  }
  return null
}

function ended({ kept, size, scans }: Reading, last: Buffer): Plan | null {
  return size && scans > 0 ? { ...size, file: Buffer.concat([...kept, last]) } : null
}

/** Keeps a segment the picture needs, passes over any other; false for what no photo has. */
function take(reading: Reading, marker: number, segment: Buffer): boolean {
  if (frames.includes(marker)) {
    if (reading.size || segment.length < 11) return false
    const [height, width] = [segment.readUInt16BE(5), segment.readUInt16BE(7)]
    reading.size = { width, height, inPasses: marker === progressive }
  } else if (marker === startOfScan) {
    reading.scans += 1
    if (!reading.size || reading.scans > mostScans) return false
  } else if (tables.includes(marker)) {
    reading.tables += 1
    if (reading.tables > mostTables) return false
  } else if (!extra(reading, marker, segment)) return true
  reading.kept.push(segment)
  return true
}

/** Which way is up, and which colours are meant: once, and no more than that takes. */
function extra(reading: Reading, marker: number, segment: Buffer): boolean {
  if (marker === adobe) return true
  if (marker === exif && !reading.hasExif && segment.toString('latin1', 4, 8) === 'Exif') {
    reading.hasExif = true
    return true
  }
  if (marker !== profile || segment.toString('latin1', 4, 15) !== 'ICC_PROFILE') return false
  reading.profileBytes += segment.length
  return reading.profileBytes <= largestProfile
}

/** Where the coded data ends: at the next marker that is neither a stuffed zero nor a restart. */
function afterScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0 && at + 1 < file.length; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1]!
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at
  }
  return file.length
}
