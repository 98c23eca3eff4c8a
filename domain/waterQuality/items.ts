/**
 * What is measured in water, and how good it must be for which class: GB 3838-2002《地表水环境质量标准》, table 1.
 * Only the items a township gets; others of the table are added by a line.
 */

/** From best to worst; `worse` is 劣Ⅴ类: not even the last class. */
export const grades = ['I', 'II', 'III', 'IV', 'V', 'worse'] as const
export type Grade = (typeof grades)[number]
/** A class that may be a target. */
export type Target = Exclude<Grade, 'worse'>

export const gradeLabel: Record<Grade, string> = {
  I: 'Ⅰ类',
  II: 'Ⅱ类',
  III: 'Ⅲ类',
  IV: 'Ⅳ类',
  V: 'Ⅴ类',
  worse: '劣Ⅴ类',
}

/** Limits differ for phosphorus; nitrogen has some for lakes alone. */
export const bodies = ['river', 'lake'] as const
export type Body = (typeof bodies)[number]

/** Of the classes Ⅰ to Ⅴ, as the standard prints them. */
type Limits = readonly [string, string, string, string, string]

export interface Item {
  readonly title: string
  /** As it stands on a laboratory's sheet. */
  readonly symbol: string
  readonly unit: string
  /** `less`: the less the better, as with all but oxygen. */
  readonly better: 'less' | 'more'
  /** None where the standard has no class for it. */
  readonly limits?: Readonly<Partial<Record<Body, Limits>>>
}

const same = (limits: Limits) => ({ river: limits, lake: limits })
const harmful = { unit: 'mg/L', better: 'less' } as const

export const items = {
  oxygen: {
    ...{ title: '溶解氧', symbol: 'DO', unit: 'mg/L', better: 'more' },
    limits: same(['7.5', '6', '5', '3', '2']),
  },
  permanganate: {
    ...{ ...harmful, title: '高锰酸盐指数', symbol: 'CODMn' },
    limits: same(['2', '4', '6', '10', '15']),
  },
  chemicalDemand: {
    ...{ ...harmful, title: '化学需氧量', symbol: 'COD' },
    limits: same(['15', '15', '20', '30', '40']),
  },
  biologicalDemand: {
    ...{ ...harmful, title: '五日生化需氧量', symbol: 'BOD5' },
    limits: same(['3', '3', '4', '6', '10']),
  },
  ammonia: {
    ...{ ...harmful, title: '氨氮', symbol: 'NH3-N' },
    limits: same(['0.15', '0.5', '1.0', '1.5', '2.0']),
  },
  phosphorus: {
    ...{ ...harmful, title: '总磷', symbol: 'TP' },
    limits: { river: ['0.02', '0.1', '0.2', '0.3', '0.4'], lake: ['0.01', '0.025', '0.05', '0.1', '0.2'] },
  },
  nitrogen: {
    ...{ ...harmful, title: '总氮', symbol: 'TN' },
    limits: { lake: ['0.2', '0.5', '1.0', '1.5', '2.0'] },
  },
  fluoride: {
    ...{ ...harmful, title: '氟化物', symbol: 'F⁻' },
    limits: same(['1.0', '1.0', '1.0', '1.5', '1.5']),
  },
  petroleum: {
    ...{ ...harmful, title: '石油类', symbol: 'OIL' },
    limits: same(['0.05', '0.05', '0.05', '0.5', '1.0']),
  },
  surfactant: {
    ...{ ...harmful, title: '阴离子表面活性剂', symbol: 'LAS' },
    limits: same(['0.2', '0.2', '0.2', '0.3', '0.3']),
  },
  acidity: { title: 'pH', symbol: 'pH', unit: '', better: 'less' },
  transparency: { title: '透明度', symbol: '透明度', unit: 'cm', better: 'more' },
  depth: { title: '水深', symbol: '水深', unit: 'cm', better: 'more' },
  redox: { title: '氧化还原电位', symbol: 'ORP', unit: 'mV', better: 'more' },
} as const satisfies Record<string, Item>

export type ItemName = keyof typeof items
export const itemNames = Object.keys(items) as ItemName[]

/** Of which the standard has classes, so that they decide the class of a water. */
export const gradedItems = itemNames.filter((name) => 'limits' in items[name])

/** GB 3838-2002, table 1: the same for every class. */
export const acidityRange = ['6', '9'] as const
