/**
 * `wxacode.getUnlimited`: a round picture that differs by scene. Only WeChat can make one that a phone
 * reads, so this one is to be looked at and laid out, not scanned. Source: WeChat server API, 不限制的小程序码.
 */
import { createHash } from 'node:crypto'
import { type PlayedApi, Refusal } from './playedApi'
import { writePng } from './png'

/** At most 32 of the visible characters WeChat allows. */
const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/
/** Pixels. */
const [DEFAULT_WIDTH, LEAST_WIDTH, MOST_WIDTH] = [430, 280, 1280]
/** Dots across the picture. */
const DOTS = 41

export const getUnlimited: PlayedApi = ({ input }) => {
  const scene = String(input.scene ?? '')
  if (!SCENE.test(scene)) throw new Refusal(40129, 'invalid scene')
  const width = Math.min(Math.max(Number(input.width ?? DEFAULT_WIDTH), LEAST_WIDTH), MOST_WIDTH)
  const bits = bitsOf(`${String(input.page ?? '')}?${scene}`)
  const dots = (pixel: number) => ((pixel + 0.5) / width) * DOTS
  const bytes = writePng({ width, height: width }, (y) => (x) => dot(bits, dots(x), dots(y)))
  return { contentType: 'image/png', bytes }
}

/** Black or white at a place given in dots: a disc of random dots around an empty middle. */
function dot(bits: Uint8Array, x: number, y: number): number {
  const radius = Math.hypot(x - DOTS / 2, y - DOTS / 2)
  if (radius > DOTS / 2 - 1 || radius < DOTS / 6) return 255
  const bit = Math.floor(y) * DOTS + Math.floor(x)
  const byte = bits[bit >> 3] ?? 0
  const inDot = Math.hypot((x % 1) - 0.5, (y % 1) - 0.5) < 0.5
  return inDot && (byte >> (bit & 7)) & 1 ? 0 : 255
}

function bitsOf(text: string): Uint8Array {
  const hash = (part: number) => createHash('sha512').update(`${part} ${text}`).digest()
  return Buffer.concat([0, 1, 2, 3].map(hash))
}
