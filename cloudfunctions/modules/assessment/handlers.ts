/** What answers the assessment's actions; apart, so that the clock does not carry it. */
import { leaves } from '../../../domain/assessment/leaves'
import { beginCheck } from './beginCheck'
import { enterByHand } from './enterByHand'
import { myYear } from './myYear'
import { answerObjection, objectToSheet } from './objections'
import { getSheet, listPeriods, listSheets, mySheets } from './readSheets'
import { getRules, saveRules, useRules } from './rules'
import { done, refused } from '../../../domain/contract/answer'
import { openRegister, type WithChange } from '../../kit/register'
import { references } from '../register'
import { correctSheet, finishSheets, lookAtSheets, recomputeSheet, sendSheetBack } from './stepSheets'

/** Leave takes days out of somebody's duties, so nobody writes down the own. */
const notOneself: WithChange<typeof leaves.fields> = async ({ before, values }, { caller }) => {
  const own = [before?.personId, values.personId].includes(caller.personId)
  return async () => (own ? refused('identity.otherNeeded') : done({}))
}

export const assessmentHandlers = {
  ...openRegister(leaves, references, notOneself).handlers,
  'assessment.rules': getRules,
  'assessment.saveRules': saveRules,
  'assessment.useRules': useRules,
  'assessment.periods': listPeriods,
  'assessment.list': listSheets,
  'assessment.get': getSheet,
  'assessment.recompute': recomputeSheet,
  'assessment.enter': enterByHand,
  'assessment.look': lookAtSheets,
  'assessment.finish': finishSheets,
  'assessment.sendBack': sendSheetBack,
  'assessment.correct': correctSheet,
  'assessment.answer': answerObjection,
  'assessment.beginCheck': beginCheck,
  'assessment.mine': mySheets,
  'assessment.object': objectToSheet,
  'assessment.myYear': myYear,
}
