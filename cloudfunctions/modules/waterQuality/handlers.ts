/** What may be done with sections and readings: two registers, and a section's line over the months. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { readingRegister, sectionRegister } from './registers'

/** Two years of months. */
const longestLine = 24

async function lineOf({ id }: ParsedInput<'section.line'>) {
  const [section, found] = await Promise.all([
    sectionRegister.entries.get(id),
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

export const waterQualityHandlers = {
  ...sectionRegister.handlers,
  ...readingRegister.handlers,
  'section.line': lineOf,
}
