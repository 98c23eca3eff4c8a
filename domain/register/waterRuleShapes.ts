/** The shape of the rules of waters on the wire. */
import * as v from 'valibot'
import { itemNames } from '../waterQuality/items'

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** Exact, as laboratories write it: 「0.15」. */
const amount = v.pipe(v.string(), v.regex(/^\d{1,4}(\.\d{1,4})?$/))

/** One more than there are classes: never. */
const classes = whole(1, 6)

export const waterRules = v.object({
  version: v.number(),
  quality: v.object({
    leftOut: v.array(v.picklist(itemNames)),
    rural: v.object({ transparency: amount, oxygen: amount, ammonia: amount }),
    warnings: v.object({ yellow: classes, orange: classes, red: classes }),
    warningDays: whole(1, 366),
  }),
  boards: v.object({ perVillage: whole(0, 20), furtherEvery: whole(100, 1_000_000) }),
  codes: v.object({
    prefixes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9-]{1,40}$/))), v.maxLength(20)),
    least: whole(1, 40),
    most: whole(1, 40),
  }),
})
