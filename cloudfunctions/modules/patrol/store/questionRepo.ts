import type { PatrolQuestion } from '../../../../domain/patrol/question'
import { collection } from '../../../platform/store'

export const questions = collection<PatrolQuestion>('patrolQuestions')

/** As who walked and the office see it. */
export const questionOnWire = ({
  personId: _personId,
  until: _until,
  _id: patrolId,
  ...rest
}: PatrolQuestion) => ({
  patrolId,
  ...rest,
})
