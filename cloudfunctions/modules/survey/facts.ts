/** Facts of surveys. No time is kept with an answer: it counts for the period in which its survey began. */
import type { Counted, Span } from '../../../domain/summary/fact'
import type { surveyFacts as named } from '../../../domain/summary/facts/publicity'
import { command } from '../../platform/store'
import { answers, surveys } from './answerRepo'

export async function surveyFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  const begun = await surveys.readAll({
    where: { 'open.from': command.gte(from).and(command.lte(until)) },
    only: ['_id'],
  })
  const answered = await answers.tally({ surveyId: command.in(begun.map(({ _id }) => _id)) }, 'surveyId')
  return {
    surveys: answered.length,
    surveyAnswers: answered.reduce((sum, { count }) => sum + count, 0),
  }
}
