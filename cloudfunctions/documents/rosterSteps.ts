/** A list of people: read, taken and taken back as tables of registers are (importLoop.ts). */
import { type Answer, done } from '../../domain/contract/answer'
import { sentenceOf } from '../../domain/contract/problems'
import { imports } from '../modules/import'
import { linesOfRoster, readPeople, takingBackPeople, takingPeople } from '../modules/register'
import { withFreshLook } from '../platform/freshLook'
import { transact } from '../platform/transact'
import { type Source, stepsOf } from './importLoop'
import { openTable } from './openTable'

type People = Awaited<ReturnType<typeof readPeople>>
type Line = Awaited<ReturnType<typeof linesOfRoster>>[number]

const people: Source<People, Line> = {
  async read(found, { now }) {
    const opened = await openTable(found)
    if ('trouble' in opened) return opened
    const read = await readPeople(opened.rows, { ...opened, by: found.by, now })
    return read.entries.length + read.reading.problemCount === 0 ? { trouble: 'noHead' } : read
  },

  /** A person is a transaction, since one with a dozen reaches takes some fifty operations. */
  async taking({ _id }, { entries, reading }, context) {
    const takeOne = await takingPeople(_id, context)
    return async (from) => {
      const entry = entries[from]!
      const answer = await withFreshLook(async () => {
        const takeIt = await takeOne(entry, from)
        return transact(context, _id, async (transaction): Promise<Answer<object | null>> => {
          const written = await takeIt(transaction)
          if (!written.ok || !written.value) return written
          await transaction.update(imports, _id, { done: from + 1 })
          return written
        })
      })
      if (answer.ok) return { taken: 1 }
      const problems = [{ address: String(entry.row), sentence: sentenceOf(answer.problem) }]
      return { refused: { ...reading, problems, problemCount: 1 } }
    }
  },

  lineAfter: async (importId, cursor) => (await linesOfRoster(importId, cursor))[0],

  async takingBack(_found, context) {
    const takeOneBack = await takingBackPeople(context)
    return async (line) => ({
      within: async (transaction) => done(await takeOneBack(transaction, line)),
    })
  },
}

export const rosterSteps = stepsOf(people)
