/** Shapes of the duty policy on the wire. */
import * as v from 'valibot'
import { day, id, requiredText } from '../contract/schemas'
import { waterKind } from '../register/actions'
import { longestReason } from './compliance'
import { adjustmentKinds, mostRaise, periodKinds, warningSubjects } from './dutyPolicy'

const threshold = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))
const rule = v.object({
  period: v.picklist(periodKinds),
  times: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31)),
})

const raise = v.union([v.literal('daily'), v.pipe(v.number(), v.minValue(1), v.maxValue(mostRaise))])
const raises = v.object({ yellow: raise, orange: raise, red: raise })

export const dutyPolicy = v.object({
  version: v.number(),
  rules: v.object({
    townChief: rule,
    villageChief: rule,
    policeChief: rule,
    headChief: rule,
    civilChief: rule,
    pond: rule,
  }),
  pondKinds: v.array(waterKind),
  dueSoonDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  thresholds: v.object({
    lineDuration: threshold,
    lineDistance: threshold,
    lineDistanceShare: threshold,
    lineCoverage: threshold,
    pondDuration: threshold,
    nearness: threshold,
    gap: threshold,
    gapShare: threshold,
    fastSpeed: threshold,
    fastDuration: threshold,
    teleportSpeed: threshold,
    coarseAccuracy: threshold,
    coarseShare: threshold,
    clockSkew: threshold,
  }),
  /** Missing from phones of before there were three subjects: then it stays as it is. */
  warnings: v.optional(v.object({ notice: raises, water: raises, problem: raises })),
  /** Missing from phones that do not know it: it stays as it is. */
  askedWithin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31))),
  compliance: v.object({
    /** Older desks send it back as they got it; nothing is ranked. */
    rankingShown: v.optional(v.boolean()),
    photosRequired: v.boolean(),
    trackRequired: v.boolean(),
    /** Left out by a phone that doesn't know it: it stays as it is. */
    emergency: v.optional(
      v.nullable(v.object({ reason: requiredText(longestReason), from: day, until: day })),
    ),
  }),
})

/** What a warning is about; water where nothing is said. */
export const about = v.optional(v.picklist(warningSubjects))

export const adjustment = v.object({
  id,
  kind: v.picklist(adjustmentKinds),
  about,
  reachIds: v.array(id),
  from: day,
  until: day,
  reason: v.string(),
})
