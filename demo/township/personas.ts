/** Whom one can be in the browser: a few people of each kind, with the phone number WeChat would know. */
import { roleLabel } from '../../domain/identity/role'
import { type DemoPerson, newcomer, people } from './people'

export interface DemoPersona {
  readonly openid: string
  readonly label: string
  readonly phone: string
  readonly note?: string
}

/** The WeChat identity a person of the roster has in the demo. */
export function openidOf({ id }: Pick<DemoPerson, 'id'>): string {
  return `demo-${id}`
}

/** Chiefs first, since that is what the demo is about; a resident nobody knows at the end. */
const shown = [
  'village-chief-01',
  'village-chief-06',
  'village-chief-12',
  'town-chief-01',
  'office-01',
  'office-02',
  'head-chief-01',
  'police-chief-01',
  'civil-chief-01',
  'department-01',
  'cleaner-01',
]

export function personas(): DemoPersona[] {
  return [
    ...shown.map((id) => personaOf(people.find((person) => person.id === id)!)),
    { ...personaOf(newcomer), note: '新任河长，还没绑定，先用手机号绑定' },
    {
      openid: 'demo-resident',
      label: '居民 · 演示居民',
      phone: '19900000099',
      note: '不在名册里，看公开页面',
    },
  ]
}

function personaOf(person: DemoPerson): DemoPersona {
  const role = roleLabel[person.roles[0]!]
  return {
    openid: openidOf(person),
    label: `${role} · ${person.name}`,
    phone: person.phone,
    note: person.post,
  }
}
