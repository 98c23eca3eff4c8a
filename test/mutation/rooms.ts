/** All faults by room; a room's name may be given to `npm run mutate`. */
import type { Faults } from './fault'
import { patrol, push } from './faults/cloud'
import { report, reward, vault } from './faults/money'
import { identity, register, reminder } from './faults/people'
import { local, phone, screens } from './faults/phone'
import { clock, domain, platform } from './faults/rules'
import { assessment, bank, people } from './faults/year'

export const rooms: Readonly<Record<string, Faults>> = {
  ...{ push, patrol, reminder, register, identity, report, reward, vault },
  ...{ domain, platform, clock, local, phone, screens, assessment, bank, people },
}
