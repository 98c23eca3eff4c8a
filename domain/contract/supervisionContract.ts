/**
 * What the function `supervision` answers: complaints, supervision from above, alerts, surveys, hand-overs. Apart from
 * `oversight`, which the assessment and the yearly summary fill (docs/decisions/functions.md).
 */
import { aboutActions } from '../about/actions'
import { alertActions } from '../alert/actions'
import { briefActions } from '../brief/actions'
import { complaintActions } from '../complaint/actions'
import { drawActions } from '../draw/actions'
import { handoverActions } from '../handover/actions'
import { exchangeActions } from '../exchange/actions'
import { kinActions } from '../kin/actions'
import { settingActions } from '../setting/actions'
import { supervisionActions } from '../supervision/actions'
import { surveyActions } from '../survey/actions'

export const supervisionContract = {
  ...aboutActions,
  ...alertActions,
  ...briefActions,
  ...complaintActions,
  ...drawActions,
  ...exchangeActions,
  ...settingActions,
  ...supervisionActions,
  ...handoverActions,
  ...kinActions,
  ...surveyActions,
}
