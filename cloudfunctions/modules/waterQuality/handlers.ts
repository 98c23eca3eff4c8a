/** Sections and readings as registers, classes and warnings made of them. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { gradedOf } from '../../../domain/waterQuality/gradedOf'
import { readings } from '../../../domain/waterQuality/readings'
import { sections } from '../../../domain/waterQuality/sections'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'
import { markChanged, qualityPolicy, settleSection } from './warn'

const sectionRegister = openRegister(sections, references)
const { entries: stored } = sectionRegister

const readingRegister = openRegister(
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
  async ({ before, values }, context) => {
    for (const sectionId of new Set([before?.sectionId, values.sectionId]))
      if (sectionId) await settleSection(context, sectionId)
  },
)

export const sectionSheet = sheetOf(sections, references)
export const readingSheet = sheetOf(readings, references)

/** Two years of months. */
const longestLine = 24

async function lineOf({ id }: ParsedInput<'section.line'>) {
  const [section, found] = await Promise.all([
    stored.get(id),
    readingRegister.entries.read({
      where: { active: true, sectionId: id },
      order: [['day', 'desc']],
      limit: longestLine,
    }),
  ])
  if (!section) return refused('register.entryUnknown')
  const line = found.reverse().map(({ day, grade, exceeding }) => ({ day: String(day), grade, exceeding }))
  return done({ target: section.target, readings: line })
}

export const waterQualityTables = [sectionRegister.parts, readingRegister.parts]

export const waterQualityHandlers = {
  ...sectionRegister.handlers,
  ...readingRegister.handlers,
  'section.line': lineOf,
}
