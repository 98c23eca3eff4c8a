/** Every table that goes out, from the module it belongs to; a missing one does not compile. */
import type { SheetId } from '../../domain/document/sheets'
import type { Sheet } from '../kit/documents'
import { checkSheet, cleaningDaySheet, contractSheet, fundSheet, paySheet } from '../modules/cleaning'
import { drawSheet } from '../modules/draw'
import { handoverSheet } from '../modules/handover'
import { outletSheet } from '../modules/outlet'
import { institutionSheet } from '../modules/institution'
import { meetingSheet } from '../modules/meeting'
import { newsSheet } from '../modules/news'
import { assessmentSheet } from '../modules/assessment'
import { patrolSheet, progressSheet } from '../modules/patrol'
import { publicitySheets } from '../modules/publicity'
import { assignmentSheet, chiefRosterSheet, peopleSheet, reachSheet } from '../modules/register'
import { groupSheet } from '../modules/push'
import { reportSheet, rewardSheet } from '../modules/report'
import { signBoardSheet } from '../modules/signBoard'
import { planGoalSheet, planProblemSheet, planSheet, planTaskSheet } from '../modules/plan'
import { waterSheet } from '../modules/water'
import { readingSheet, sectionSheet } from '../modules/waterQuality'
import { villageSheet } from '../modules/summary'
import { surveySheet } from '../modules/survey'
import { trainingSheet } from '../modules/training'
import { clueSheet, rectificationSheet } from '../modules/supervision'

export const sheets: Record<SheetId, Sheet> = {
  people: peopleSheet,
  reaches: reachSheet,
  chiefRoster: chiefRosterSheet,
  assignments: assignmentSheet,
  villages: villageSheet,
  patrols: patrolSheet,
  duties: progressSheet,
  assessments: assessmentSheet,
  reports: reportSheet,
  rewards: rewardSheet,
  signBoards: signBoardSheet,
  waters: waterSheet,
  sections: sectionSheet,
  waterReadings: readingSheet,
  outlets: outletSheet,
  cleaningContracts: contractSheet,
  cleaningDays: cleaningDaySheet,
  cleaningChecks: checkSheet,
  cleaningPays: paySheet,
  cleaningFunds: fundSheet,
  plans: planSheet,
  planProblems: planProblemSheet,
  planGoals: planGoalSheet,
  planTasks: planTaskSheet,
  institutions: institutionSheet,
  meetings: meetingSheet,
  trainings: trainingSheet,
  ...publicitySheets,
  groups: groupSheet,
  news: newsSheet,
  clues: clueSheet,
  rectifications: rectificationSheet,
  draws: drawSheet,
  handovers: handoverSheet,
  surveys: surveySheet,
}
