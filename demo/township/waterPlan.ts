/**
 * The waters of the demo township: a made-up layout in the style of a township on the 鳌江 (lng 120.30–120.42,
 * lat 27.60–27.72). The large waters bear names of the real water system, their courses are invented.
 * Places are metres east and north of the middle; a share says where along another water something happens.
 */
import type { WaterKind, WaterLevel } from '../../domain/register/reach'
import type { Point, Winding } from './windingLine'

/** A place on another water, as a share 0–1 of its length from upstream. */
export interface On {
  readonly water: string
  readonly at: number
}

export interface CoursePlan {
  readonly id: string
  readonly name: string
  readonly kind: WaterKind
  readonly level: WaterLevel
  /** Upstream end: a spring at a place, or where a canal is fed from. */
  readonly from: Point | On
  /** Downstream end: the water it joins, or a place where it leaves the township or ends. */
  readonly to: Point | On
  readonly winding: Winding
  /** Metres a reach of this water should roughly have. */
  readonly reachLength: number
}

const river: Winding = { wavelength: 2500, swing: 1.05, drift: 0.35 }
const largeStream: Winding = { wavelength: 1150, swing: 0.85, drift: 0.4 }
const stream: Winding = { wavelength: 720, swing: 0.75, drift: 0.4 }
const brook: Winding = { wavelength: 520, swing: 0.7, drift: 0.35 }
const canal: Winding = { wavelength: 1600, swing: 0.14, drift: 0.12 }

const main = (at: number): On => ({ water: 'w01', at })
const on = (water: string, at: number): On => ({ water, at })

type Short = readonly [id: string, name: string, from: Point | On, to: Point | On, reachLength: number]

const course = (kind: WaterKind, level: WaterLevel, winding: Winding, rows: readonly Short[]): CoursePlan[] =>
  rows.map(([id, name, from, to, reachLength]) => ({ id, name, kind, level, from, to, winding, reachLength }))

/** In the order in which they are drawn: a water after the ones it touches. */
export const coursePlans: readonly CoursePlan[] = [
  ...course('river', 'province', river, [['w01', '鳌江干流', [-5850, -1300], [5850, 350], 3000]]),
  ...course('river', 'county', largeStream, [
    ['w02', '带溪', [-3900, 6450], main(0.31), 2500],
    ['w03', '凤卧溪', [3300, 6450], main(0.67), 2500],
  ]),
  ...course('stream', 'town', largeStream, [['w04', '南湖溪', [-600, -6450], main(0.45), 1900]]),
  ...course('stream', 'town', stream, [
    ['w05', '北岙溪', [-1500, 5900], on('w02', 0.55), 2100],
    ['w06', '西岙溪', [-5750, 3900], on('w02', 0.68), 2100],
    ['w07', '石坑溪', [5700, 5000], on('w03', 0.58), 2100],
    ['w08', '东坑溪', [900, 5900], on('w03', 0.5), 2100],
    ['w09', '上坑溪', [-3500, -6300], on('w04', 0.5), 2100],
    ['w10', '梅坑溪', [2000, -6100], on('w04', 0.6), 2100],
  ]),
  ...course('stream', 'village', brook, [
    ['w11', '岭脚溪', [-5100, 600], main(0.13), 3000],
    ['w12', '后垟溪', [-4900, -3100], main(0.17), 3000],
    ['w13', '中垟溪', [500, 2000], main(0.51), 3000],
    ['w14', '下垟溪', [3500, -2500], main(0.74), 3000],
    ['w15', '东山溪', [5500, -1900], main(0.92), 3000],
    ['w16', '隔水溪', [5200, 2200], main(0.88), 3000],
  ]),
  ...course('canal', 'town', canal, [
    ['w17', '北干渠', on('w02', 0.83), [-350, 1050], 1800],
    ['w18', '南干渠', on('w04', 0.76), [2450, -2000], 1800],
    ['w19', '东干渠', on('w03', 0.8), [4000, 1500], 1800],
  ]),
]

export interface ReservoirPlan {
  readonly id: string
  readonly name: string
  /** The stream that begins at its dam. */
  readonly feeds: string
  readonly radius: number
}

export const reservoirPlans: readonly ReservoirPlan[] = [
  { id: 'w20', name: '北岙水库', feeds: 'w05', radius: 210 },
  { id: 'w21', name: '石坑水库', feeds: 'w07', radius: 170 },
  { id: 'w22', name: '上坑水库', feeds: 'w09', radius: 130 },
]

/** Names of the ponds (山塘), which lie wherever there is room. */
export const pondNames = ['门前塘', '后门塘', '大塘', '月塘', '莲塘', '上塘', '新塘', '长塘'] as const
