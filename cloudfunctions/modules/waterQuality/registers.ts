/** Sections and readings as registers, classes and warnings made of them. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import { gradedOf } from '../../../domain/waterQuality/gradedOf'
import { readings } from '../../../domain/waterQuality/readings'
import { sections } from '../../../domain/waterQuality/sections'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'
import { markChanged, qualityPolicy, settleSection } from './warn'

export const sectionRegister = openRegister(sections, references)

export const readingRegister = openRegister(
  readings,
  references,
  async ({ before, values }) =>
    async (transaction) => {
      for (const sectionId of new Set([before?.sectionId, values.sectionId]))
        if (sectionId) await markChanged(transaction, sectionId)
      return done({})
    },
  async (values, before, { now }) => {
    const [section, policy] = await Promise.all([
      sectionRegister.entries.get(String(values.sectionId)),
      qualityPolicy(),
    ])
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
export const waterQualityTables = [sectionRegister.parts, readingRegister.parts]
