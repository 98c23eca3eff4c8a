/** What everyone may know of a survey, and giving an answer. */
import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { masked } from '../../../domain/report/maskNumbers'
import { type Reply, wrongReply } from '../../../domain/survey/answers'
import { optionsOf, surveyState } from '../../../domain/survey/surveys'
import type { CallContext } from '../../platform/context'
import { checkText } from '../../platform/sdk'
import { transact } from '../../platform/transact'
import { answerOf, answers, marks, surveys } from './answerRepo'

/** A township asks some few times a year; more are not shown at once. */
const mostShown = 10

export async function listOpen(_: object, { openid, now }: CallContext) {
  const all = await surveys.readAll({ where: { active: true }, without: ['questions'] })
  const open = all.filter((survey) => surveyState(survey, dayOf(now)) === 'open').slice(0, mostShown)
  const mine = await answers.getMany(open.map(({ _id }) => answerOf(_id, openid)))
  const answered = new Set(mine.map(({ surveyId }) => surveyId))
  const items = open.map(({ _id: id, title, open: span }) => ({
    ...{ id, title, until: span?.until ?? null, answered: answered.has(id) },
  }))
  return done({ items })
}

export async function getForm({ id }: ParsedInput<'survey.form'>, { openid, now }: CallContext) {
  const [survey, mine] = await Promise.all([surveys.get(id), answers.get(answerOf(id, openid))])
  if (!survey) return refused('survey.unknown')
  const { title, intro, open, version = 0 } = survey
  const questions = survey.questions.map((question) => ({
    ...{ ask: question.ask, kind: question.kind, mayStay: question.mayStay },
    options: [...optionsOf(question)],
  }))
  const state = surveyState(survey, dayOf(now))
  const span = { from: open?.from ?? null, until: open?.until ?? null }
  return done({ title, intro, state, ...span, version, answered: mine !== null, questions })
}

/** Whoever answers the same again has answered; something else is not taken. */
export async function giveAnswer(input: ParsedInput<'survey.answer'>, context: CallContext) {
  const { id: surveyId, version } = input
  const { openid, now } = context
  const replies = input.replies.map((reply) => (typeof reply === 'string' ? masked(reply) : reply))
  const id = answerOf(surveyId, openid)
  const [survey, before] = await Promise.all([surveys.get(surveyId), answers.get(id)])
  if (!survey) return refused('survey.unknown')
  if (before) return isDeepStrictEqual(before.replies, replies) ? done({}) : refused('survey.answeredBefore')
  if (surveyState(survey, dayOf(now)) !== 'open') return refused('survey.notOpen')
  if (version !== survey.version) return refused('survey.changed')
  if (wrongReply(survey.questions, replies) !== null) return refused('survey.replyWrong')
  const held = await doubted(openid, replies)
  return transact(
    // In the audit log the moment of each answer would lie beside who was online.
    { ...context, ownRecord: true },
    surveyId,
    async (transaction) => {
      const [current, mine, mark] = [
        await transaction.get(surveys, surveyId),
        await transaction.get(answers, id),
        await transaction.get(marks, surveyId),
      ]
      if (mine) return isDeepStrictEqual(mine.replies, replies) ? done({}) : refused('survey.answeredBefore')
      if (!current?.active || current.version !== version) return refused('survey.changed')
      await transaction.set(answers, { _id: id, surveyId, replies, held })
      if (!mark?.answered) await transaction.set(marks, { _id: surveyId, answered: true, version })
      return done({})
    },
    [
      [surveys, surveyId],
      [answers, id],
      [marks, surveyId],
    ],
  )
}

/** Questions whose words WeChat doubts. What it does not answer stays readable: nobody but the office reads it. */
async function doubted(openid: string, replies: readonly Reply[]): Promise<number[]> {
  const verdicts = await Promise.all(
    replies.map((reply) => (typeof reply === 'string' && reply !== '' ? checkText(openid, reply) : 'pass')),
  )
  return verdicts.flatMap((verdict, n) => (verdict === 'risky' || verdict === 'review' ? [n] : []))
}
