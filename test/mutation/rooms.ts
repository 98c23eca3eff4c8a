/** All faults by room; a room's name may be given to `npm run mutate`. */
import type { Faults } from './fault'
import { patrol, push } from './faults/cloud'
import { desk, helping } from './faults/desk'
import { components, forms, services } from './faults/forms'
import { kit } from './faults/kit'
import { report, reward, vault } from './faults/money'
import { appointments } from './faults/offices'
import { identity, register, reminder } from './faults/people'
import { local, phone, screens } from './faults/phone'
import { clock, domain, platform } from './faults/rules'
import { papers, wire } from './faults/papers'
import { cleaning, waters } from './faults/river'
import { lists, tables } from './faults/tables'
import { asked, handovers, plans, supervision } from './faults/township'
import { command, words } from './faults/work'
import { assessment, bank, people } from './faults/year'

export const rooms: Readonly<Record<string, Faults>> = {
  ...{ push, patrol, reminder, register, identity, report, reward, vault },
  ...{ domain, platform, clock, local, phone, screens, assessment, bank, people },
  ...{
    kit,
    tables,
    lists,
    appointments,
    waters,
    cleaning,
    asked,
    plans,
    handovers,
    supervision,
    papers,
    wire,
  },
  ...{ forms, services, components, desk, helping, command, words },
}
