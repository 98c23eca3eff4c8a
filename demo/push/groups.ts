/** The groups of the demo township, one of each kind, with liaisons from its people. */
import type { Input } from '../../domain/contract/contract'
import { usualMinute } from '../../domain/push/group'
import type { DemoCloud, Phones } from '../phones'
import { departments } from '../township/departments'
import { firstOffice } from '../township/people'

type Group = Input<'push.saveGroup'>

const everyMorning = { villages: [], departmentId: null, minute: usualMinute, paused: false }

export const groups: readonly Group[] = [
  {
    ...everyMorning,
    id: 'demo-village-chiefs',
    name: '演示镇村级河长群',
    kind: 'villageChiefs',
    liaisonId: 'office-01',
  },
  {
    ...everyMorning,
    id: 'demo-secretaries',
    name: '演示镇社区书记群',
    kind: 'secretaries',
    liaisonId: 'village-chief-01',
  },
  {
    ...everyMorning,
    id: 'demo-environment',
    name: '演示生态环境所工作群',
    kind: 'department',
    departmentId: departments[0].id,
    liaisonId: 'department-01',
  },
  {
    ...everyMorning,
    id: 'demo-volunteers',
    name: '演示镇护河志愿者群',
    kind: 'public',
    minute: 8 * 60,
    liaisonId: 'civil-chief-01',
  },
]

/** The one that uses 企业微信; its robot is the played one of the local cloud. */
const withRobot = 'demo-environment'

/**
 * Where the played robot listens depends on the port of this start, so the office's entry follows it. A robot that
 * somebody removed meanwhile stays removed.
 */
export async function tieRobot(cloud: DemoCloud, phones: Phones, at: number, first = false): Promise<void> {
  const url = `${new URL(cloud.url).origin}/cgi-bin/webhook/send?key=${withRobot}`
  const [stored] = cloud.database.find('groups', { _id: withRobot })
  if (!stored || stored.robot === url || (!stored.robot && !first)) return
  await phones.as(firstOffice.id, at).call('push.saveRobot', { groupId: withRobot, url })
}
