/** The function `office`: registers, and what the office makes of them. */
import { officeContract } from '../../domain/contract/officeContract'
import { freshHolidays } from '../modules/calendar'
import { importHandlers } from '../modules/import'
import { deskHandlers } from '../modules/desk'
import { bankHandlers } from '../modules/bank'
import { cleaningHandlers } from '../modules/cleaning'
import { outletHandlers } from '../modules/outlet'
import { dossierHandlers } from '../modules/dossier'
import { planHandlers } from '../modules/plan'
import { riverHandlers } from '../modules/river'
import { signBoardHandlers } from '../modules/signBoard'
import { waterHandlers } from '../modules/water'
import { waterQualityHandlers } from '../modules/waterQuality'
import { institutionHandlers } from '../modules/institution'
import { meetingHandlers } from '../modules/meeting'
import { messageHandlers } from '../modules/message'
import { newsHandlers } from '../modules/news'
import { publicityHandlers } from '../modules/publicity'
import { trainingHandlers } from '../modules/training'
import { enterPaper } from '../modules/patrol'
import { dispatch } from '../platform/dispatch'

/** What comes here counts in working days sooner or later. */
export const main = dispatch(
  officeContract,
  {
    ...deskHandlers,
    ...importHandlers,
    ...riverHandlers,
    ...signBoardHandlers,
    ...waterHandlers,
    ...waterQualityHandlers,
    ...cleaningHandlers,
    ...bankHandlers,
    ...outletHandlers,
    ...planHandlers,
    ...dossierHandlers,
    ...institutionHandlers,
    ...meetingHandlers,
    ...trainingHandlers,
    ...publicityHandlers,
    ...newsHandlers,
    ...messageHandlers,
    'paperPatrol.enter': enterPaper,
  },
  (_action, now) => freshHolidays(now),
)
