/** What the function `api` answers: what chiefs, residents and groups need every day. */
import { calendarActions } from '../calendar/actions'
import { documentActions } from '../document/actions'
import { identityActions } from '../identity/actions'
import { jobActions } from '../job/actions'
import { patrolActions } from '../patrol/actions'
import { photoActions } from '../photo/actions'
import { pushActions } from '../push/actions'
import { registerActions } from '../register/actions'
import { reminderActions } from '../reminder/actions'
import { reportActions } from '../report/actions'
import { rewardActions } from '../reward/actions'
import { vaultActions } from '../vault/actions'

export const apiContract = {
  ...identityActions,
  ...registerActions,
  ...patrolActions,
  ...reportActions,
  ...rewardActions,
  ...reminderActions,
  ...pushActions,
  ...vaultActions,
  ...calendarActions,
  ...jobActions,
  ...photoActions,
  ...documentActions,
}
