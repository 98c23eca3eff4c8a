/** The wire of 随机抽查: the office fixes a list and draws, everybody reads it and draws again. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, day, id, nothing, pageInput, pageOf, requiredText, text } from '../contract/schemas'
import { drawSubjects } from './draw'
import { hasSpan, longestDraw, mostInspectors } from './terms'

const subject = v.picklist(drawSubjects)
const state = v.picklist(['fixed', 'drawn', 'dropped'])
const office = ['office'] as const
const outcome = v.picklist(['fine', 'problem'])

const brief = {
  ...{ id, title: v.string(), day, state, subject, rule: v.string(), size: v.number(), total: v.number() },
}

const range = v.pipe(
  v.object({
    ...{ drawId: clientId, title: requiredText(longestDraw.title), subject },
    village: text(40),
    /** Days on which it was closed, of problems and rectifications. */
    ...{ from: v.optional(day), to: v.optional(day) },
    /** How many, or which share of the list. */
    size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
    percent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
    entropyFrom: requiredText(longestDraw.entropyFrom),
    inspectorIds: v.pipe(v.array(id), v.maxLength(mostInspectors)),
  }),
  v.check(({ size, percent }) => (size === undefined) !== (percent === undefined)),
  v.check(
    ({ subject: of, from, to }) => !hasSpan(of) || (from !== undefined && to !== undefined && from <= to),
  ),
)

const named = { id: v.string(), name: v.string() }
const drawn = v.object({ itemId: v.string(), inspectorId: v.nullable(v.string()) })

export const drawActions = {
  /** The list, its hash and that of the secret stand from here on and are public. */
  'draw.fix': command({ roles: office, input: range, output: nothing }),
  /** Twice with the same entropy is once; with another it is refused. */
  'draw.run': command({
    roles: office,
    input: v.object({ drawId: id, entropy: requiredText(longestDraw.entropy) }),
    output: nothing,
  }),
  /** What is not drawn yet; it stays in the public list, with the reason. */
  'draw.drop': command({
    roles: office,
    input: v.object({ drawId: id, reason: requiredText(longestDraw.reason) }),
    output: nothing,
  }),
  'draw.list': query({ roles: 'everyone', input: v.object(pageInput), output: pageOf(v.object(brief)) }),
  /** All that is needed to draw again; `secret`, `entropy` and `drawn` once it is drawn. */
  'draw.get': query({
    roles: 'everyone',
    input: v.object({ drawId: id }),
    output: v.object({
      ...{ ...brief, method: v.string(), entropyFrom: v.string() },
      items: v.array(v.object({ ...named, own: v.array(v.string()) })),
      inspectors: v.array(v.object(named)),
      ...{ listHash: v.string(), commitment: v.string() },
      ...{ secret: v.nullable(v.string()), entropy: v.nullable(v.string()), drawnOn: v.nullable(day) },
      dropped: v.nullable(v.string()),
      drawn: v.array(drawn),
    }),
  }),
  /** What came of each place that was drawn, for the office; `of` is the id of the reach, person, problem … */
  'draw.findings': query({
    roles: ['office', 'headChief'],
    input: v.object({ drawId: id }),
    output: v.object({
      items: v.array(
        v.object({
          ...{ itemId: v.string(), of: v.string(), outcome: v.nullable(outcome) },
          ...{ rectificationId: v.nullable(id), day: v.nullable(day) },
        }),
      ),
    }),
  }),
  /** A problem becomes a rectification; twice is once. */
  'draw.note': command({
    roles: office,
    input: v.pipe(
      v.object({ ...{ drawId: id, itemId: v.string(), outcome }, problem: text(longestDraw.problem) }),
      v.check(({ outcome: found, problem }) => found === 'fine' || problem !== ''),
    ),
    output: v.object({ rectificationId: v.nullable(id) }),
  }),
}
