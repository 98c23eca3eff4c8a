/** Painted pictures that stand for photos in the demo: hills, a river, and what was found in it. Each says 「演示照片」. */
import { captionInk, captionSize } from './photo/caption'
import { writePng } from '../local/openapi/png'
import { type Random, seededRandom } from './random'
import { smoothNoise } from './township/smoothNoise'

/**
 * clear: nothing to see · floating: things drift on the water · waste: things lie on the bank · discoloured: dark
 * patches in the water · board: a sign board that has lost its writing.
 */
export type DemoScene = 'clear' | 'floating' | 'waste' | 'discoloured' | 'board'

const size = { width: 480, height: 360 }
const skies = ['#CFE3EC', '#DCE9EE', '#E8F0F1']
const palette = [
  ...skies,
  '#9DB8A9',
  '#7FA08A',
  '#8DB27A',
  '#6F9A63',
  '#3F8F8A',
  '#5FA8A2',
  '#B9A98C',
  '#E9E4D8',
  '#17252B',
  '#4A4436',
]
const ink = {
  far: 3,
  near: 4,
  meadow: 5,
  bank: 6,
  water: 7,
  glint: 8,
  litter: 9,
  paper: 10,
  words: 11,
  dark: 12,
}
const horizon = 150

/** A PNG of 480 × 360; the same scene and seed give the same picture, so before and after show one place. */
export function demoPhoto(scene: DemoScene, seed: number | string): Buffer {
  const random = seededRandom(seed)
  const ground = groundOf(random.fork('place'))
  const things = thingsOf(random.fork('litter'), scene, ground)
  const row = (y: number): ((x: number) => number) => {
    const land = ground.row(y)
    const here = things.filter((thing) => Math.abs(y - thing.y) <= thing.high)
    return (x) => {
      if (inCaption(x, y)) return captionInk((x - 16) >> 1, (y - 304) >> 1) ? ink.words : ink.paper
      return here.find((thing) => Math.abs(x - thing.x) <= thing.wide)?.colour ?? land(x)
    }
  }
  return writePng(size, row, palette)
}

function inCaption(x: number, y: number): boolean {
  return x >= 16 && x < 16 + captionSize.width * 2 && y >= 304 && y < 304 + captionSize.height * 2
}

interface Ground {
  /** Left and right edge of the water in one row of the picture. */
  water(y: number): { readonly left: number; readonly right: number }
  /** Colours of one row, by x. */
  row(y: number): (x: number) => number
}

function groundOf(random: Random): Ground {
  const noise = () => smoothNoise(random)
  const [far, near, course, ripple] = [noise(), noise(), noise(), noise()]
  const water = (y: number) => {
    const depth = (y - horizon) / (size.height - horizon)
    const middle = size.width * (0.5 + 0.3 * course(depth * 2.2) * (1 - depth * 0.6))
    const half = 6 + depth * depth * 150
    return { left: middle - half, right: middle + half }
  }
  const sky = (y: number) => (x: number) => {
    if (y > 128 - 22 * near(x / 70 + 9)) return ink.near
    if (y > 92 - 34 * far(x / 110)) return ink.far
    return Math.min(skies.length - 1, Math.floor(y / 40))
  }
  const land = (y: number) => {
    const { left, right } = water(y)
    return (x: number) => {
      if (x > left && x < right) return ripple(x / 26 + (y >> 2) * 7.3) > 0.62 ? ink.glint : ink.water
      return x > left - 14 && x < right + 14 ? ink.bank : ink.meadow
    }
  }
  return { water, row: (y) => (y < horizon ? sky(y) : land(y)) }
}

/** Something to be seen, as a box around its middle: half its width and height, in pixels. */
interface Thing {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly high: number
  readonly colour: number
}

function thingsOf(random: Random, scene: DemoScene, ground: Ground): Thing[] {
  if (scene === 'clear') return []
  if (scene === 'board') return boardBeside(ground)
  return scene === 'discoloured' ? patchesOf(random, ground) : litterOf(random, scene, ground)
}

function boardBeside(ground: Ground): Thing[] {
  const x = Math.min(size.width - 60, ground.water(240).right + 70)
  return [
    { x: x + 8, y: 212, wide: 12, high: 9, colour: ink.bank },
    { x, y: 210, wide: 40, high: 26, colour: ink.paper },
    { x, y: 252, wide: 3, high: 34, colour: ink.words },
  ]
}

function patchesOf(random: Random, ground: Ground): Thing[] {
  return Array.from({ length: 40 }, () => {
    const y = random.whole(190, 350)
    const { left, right } = ground.water(y)
    const wide = Math.round((right - left) * random.between(0.04, 0.12))
    const x = random.between(left + wide, right - wide)
    return { x, y, wide, high: random.whole(1, 4), colour: ink.dark }
  })
}

function litterOf(random: Random, scene: 'floating' | 'waste', ground: Ground): Thing[] {
  return Array.from({ length: 14 }, () => {
    const y = random.whole(230, 295)
    const { left, right } = ground.water(y)
    const x = scene === 'floating' ? random.between(left + 10, right - 10) : right + random.between(4, 40)
    const wide = random.whole(3, 8)
    return { x, y, wide, high: wide / 2, colour: random.pick([ink.litter, ink.paper]) }
  })
}
