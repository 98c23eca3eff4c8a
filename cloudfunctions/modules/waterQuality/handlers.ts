/** Sections and readings as registers, classes and warnings made of them. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { gradedOf } from '../../../domain/waterQuality/gradedOf'
import { readings } from '../../../domain/waterQuality/readings'
import { sections } from '../../../domain/waterQuality/sections'
import { openRegister, sheetOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { references } from '../register'
import { markChanged, qualityPolicy, settleSection } from './warn'

const { entries: stored, handlers: sectionHandlers } = openRegister(sections, references)

const { entries: storedReadings, handlers: readingHandlers } = openRegister(
  readings,
  references,
  async ({ before, values }) =>
    async (transaction) => {
      for (const sectionId of new Set([before?.sectionId, values.sectionId]))
        if (sectionId) await markChanged(transaction, sectionId)
      return done({})
    },
  async (values, before, { now }) => {
    const [section, policy] = await Promise.all([stored.get(String(values.sectionId)), qualityPolicy()])
    if (!section) return refused('register.referenceUnknown', 'sectionId')
    if (String(values.day) > dayOf(now)) return refused('waterQuality.dayToCome')
    // What was measured against last year's target stays so.
    const target =
      before?.sectionId === values.sectionId ? (before?.target ?? section.target) : section.target
    return done(gradedOf(values, { ...section, target }, policy))
  },
)

export const sectionSheet = sheetOf(sections, references)
export const readingSheet = sheetOf(readings, references)

/** The change first; what follows from it is made up for by the clock if this call ends here. */
const thenSettle =
  <I extends { readonly id: string }, T>(change: (input: I, context: BoundContext) => Promise<Answer<T>>) =>
  async (input: I, context: BoundContext): Promise<Answer<T>> => {
    const before = await storedReadings.get(input.id)
    const changed = await change(input, context)
    if (!changed.ok) return changed
    const after = await storedReadings.get(input.id)
    for (const sectionId of new Set([before?.sectionId, after?.sectionId]))
      if (sectionId) await settleSection(context, sectionId)
    return changed
  }

/** Two years of months. */
const longestLine = 24

async function lineOf({ id }: ParsedInput<'section.line'>) {
  const [section, found] = await Promise.all([
    stored.get(id),
    storedReadings.read({
      where: { active: true, sectionId: id },
      order: [['day', 'desc']],
      limit: longestLine,
    }),
  ])
  if (!section) return refused('register.entryUnknown')
  const line = found.reverse().map(({ day, grade, exceeding }) => ({ day: String(day), grade, exceeding }))
  return done({ target: section.target, readings: line })
}

export const waterQualityHandlers = {
  ...sectionHandlers,
  ...readingHandlers,
  'reading.save': thenSettle(readingHandlers['reading.save']),
  'reading.end': thenSettle(readingHandlers['reading.end']),
  'section.line': lineOf,
}
