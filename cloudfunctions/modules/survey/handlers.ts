/** What may be done with surveys (问卷): the register, answering, and what came of it. Once somebody has answered, the questions stay. */
import { isDeepStrictEqual } from 'node:util'
import { done, refused } from '../../../domain/contract/answer'
import { surveys as register } from '../../../domain/survey/surveys'
import { openRegister } from '../../kit/register'
import { references } from '../register'
import { marks } from './answerRepo'
import { getForm, giveAnswer, listOpen } from './forms'
import { getResults } from './results'

/** The mark is written by both, so that of a change and a first answer at one moment only one goes through. */
const { handlers } = openRegister(
  register,
  references,
  async ({ id, before, values }) =>
    async (transaction) => {
      if (before && isDeepStrictEqual(before.questions, values.questions)) return done({})
      const mark = await transaction.get(marks, id)
      if (mark?.answered) return refused('survey.begun')
      await transaction.set(marks, { _id: id, answered: false, version: (mark?.version ?? 0) + 1 })
      return done({})
    },
)

export const surveyHandlers = {
  ...handlers,
  'survey.open': listOpen,
  'survey.form': getForm,
  'survey.answer': giveAnswer,
  'survey.results': getResults,
}
