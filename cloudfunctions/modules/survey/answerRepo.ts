/**
 * Answers to surveys. Nothing of one leads to a person: its id is a keyed code of survey and identity, under a key for
 * nothing else, and no time is kept (docs/decisions/surveys.md).
 */
import type { Reply } from '../../../domain/survey/answers'
import { surveys as register } from '../../../domain/survey/surveys'
import type { StoredEntry } from '../../kit/register'
import { keyedCode } from '../../platform/keys'
import { collection, type Stored } from '../../platform/store'

export interface SurveyAnswer extends Stored {
  readonly surveyId: string
  readonly replies: readonly Reply[]
  /** Questions whose words the content check doubts; nobody is shown those. */
  readonly held: readonly number[]
}

/** Whether anybody has answered; written with the first answer and with each change of questions. */
interface Mark extends Stored {
  readonly answered: boolean
  readonly version: number
}

export const answers = collection<SurveyAnswer>('surveyAnswers')
export const marks = collection<Mark>('surveyMarks')
export const surveys = collection<StoredEntry<typeof register.fields>>(register.collection)

export const answerOf = (surveyId: string, openid: string) =>
  `${surveyId}.${keyedCode('survey answer', `${surveyId} ${openid}`).toString('hex').slice(0, 32)}`
