/** Facts of who answers for the waters: on the last day of the period, each person once. */
import type { Fact } from '../fact'

const chiefs = (title: string, counts: string): Fact => ({
  title,
  unit: '名',
  counts,
  room: '/public/chiefs/index',
})

export const peopleFacts = {
  headChiefs: chiefs('总河长', '期末在任的总河长，没有管河段的也算，一人算一名；已经离任的不算'),
  townChiefs: chiefs('镇级河长', '期末在任的镇级河长，管几段也算一名；已经离任的不算'),
  villageChiefs: chiefs('村级河长', '期末在任的村级河长，管几段也算一名；已经离任的不算'),
  policeChiefs: chiefs('河道警长', '期末在任的河道警长，管几段也算一名；已经离任的不算'),
  civilChiefs: chiefs('民间河长', '期末在任的民间河长，管几段也算一名；已经离任的不算'),
  reachesWithChief: {
    ...{ title: '有河长的河段', unit: '段', room: '/office/register/reach/reaches' },
    counts: '期末有镇级或村级河长在任的河段',
  },
  reachesWithoutChief: {
    ...{ title: '还没有河长的河段', unit: '段', room: '/office/register/reach/reaches' },
    counts: '期末没有镇级或村级河长在任的河段',
  },
  villages: {
    ...{ title: '村（社区）', unit: '个', standing: true, room: '/office/register/reach/reaches' },
    counts: '有河段的村和社区；没有写村的河段不算',
  },
  departments: {
    ...{ title: '联动部门', unit: '个', standing: true, room: '/office/register/index?of=department' },
    counts: '部门名册里在用的部门',
  },
  cleaners: {
    ...{
      title: '保洁员',
      unit: '名',
      standing: true,
      room: '/office/register/index?of=person&roles=cleaner',
    },
    counts: '名册里在用、身份含保洁员的人',
  },
} as const satisfies Record<string, Fact>
