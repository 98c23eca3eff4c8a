/** Whom one can be in the browser: a few people of each kind, with the phone number WeChat would know. */
import { roleLabel } from '../../domain/identity/role'
import { type DemoPerson, newcomer, people } from './people'

/** Whom a relative helps (亲友代办). */
export const helped = 'village-chief-12'
/** She is no person of the roster. */
export const relative = { id: 'relative', name: '演示小芳' } as const

export interface DemoPersona {
  readonly openid: string
  readonly label: string
  readonly phone: string
  readonly note?: string
}

/** The WeChat identity a person of the roster has in the demo. */
export function openidOf({ id }: { readonly id: string }): string {
  return `demo-${id}`
}

/** Chiefs first, then those who work on problems, with what lies ready for them; residents at the end. */
const shown: readonly (readonly [id: string, ready: string])[] = [
  ['village-chief-01', '有一件公示牌问题待处置'],
  ['village-chief-06', '河段上有好几件群众举报'],
  [helped, '女儿在帮他代办'],
  ['town-chief-01', '接任一段河，交接清单等签字'],
  ['office-01', '有待受理、待复核的举报和待审批的奖励'],
  ['office-02', '有一笔奖励等第二人审批'],
  ['head-chief-01', '有媒体曝光待销号、超期督办'],
  ['police-chief-01', ''],
  ['civil-chief-01', ''],
  ['department-01', '有快到期和已超期的问题'],
  ['department-02', '有一件复杂问题在处置'],
  ['department-03', '有新交办的上级督查'],
  ['cleaner-01', '有两处垃圾要清'],
]

export function personas(): DemoPersona[] {
  return [
    ...shown.map(([id, ready]) =>
      personaOf(
        people.find((person) => person.id === id)!,
        ready,
      ),
    ),
    { ...personaOf(newcomer, ''), note: '新任河长，还没绑定，先用手机号绑定' },
    {
      openid: 'demo-resident',
      label: '居民 · 演示居民',
      phone: '19900000099',
      note: '「我的举报」里有一笔奖励可领',
    },
    {
      openid: 'demo-resident-02',
      label: '居民 · 演示居民02',
      phone: '19900000098',
      note: '报过几次，有的在处置，有的已领奖',
    },
    {
      openid: openidOf(relative),
      label: `亲友 · ${relative.name}`,
      phone: '19900000097',
      note: '「我的」里帮一位村级河长代办',
    },
  ]
}

function personaOf(person: DemoPerson, ready: string): DemoPersona {
  const role = roleLabel[person.roles[0]!]
  return {
    openid: openidOf(person),
    label: `${role} · ${person.name}`,
    phone: person.phone,
    note: ready === '' ? person.post : `${person.post} · ${ready}`,
  }
}
