/**
 * What the function `office` answers: registers, the assessment, ledgers and summaries. A function of its own, so that
 * who starts a patrol doesn't wait for it (docs/decisions/functions.md).
 */
import { bankActions } from '../bank/actions'
import { cleaningActions } from '../cleaning/actions'
import { deskActions } from '../desk/actions'
import { importActions } from '../import/actions'
import { outletActions } from '../outlet/actions'
import { dossierActions } from '../dossier/actions'
import { planActions } from '../plan/actions'
import { waterActions } from '../register/waterActions'
import { institutionActions } from '../institution/actions'
import { messageActions } from '../message/actions'
import { meetingActions } from '../meeting/actions'
import { newsActions } from '../news/actions'
import { publicityActions } from '../publicity/actions'
import { riverActions } from '../river/actions'
import { signBoardActions } from '../signBoard/actions'
import { waterQualityActions } from '../waterQuality/actions'
import { trainingActions } from '../training/actions'
import { paperActions } from '../patrol/paperActions'

export const officeContract = {
  ...deskActions,
  ...importActions,
  ...riverActions,
  ...signBoardActions,
  ...waterActions,
  ...waterQualityActions,
  ...cleaningActions,
  ...bankActions,
  ...outletActions,
  ...planActions,
  ...dossierActions,
  ...institutionActions,
  ...meetingActions,
  ...messageActions,
  ...trainingActions,
  ...publicityActions,
  ...newsActions,
  ...paperActions,
}
