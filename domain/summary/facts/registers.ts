/** Facts that a register counts by itself: one line each, from what its definition says it counts. */
import { checks } from '../../cleaning/checks'
import { contracts } from '../../cleaning/contracts'
import { pays } from '../../cleaning/funds'
import { institutions } from '../../institution/institutions'
import { meetings } from '../../meeting/meetings'
import { newsItems } from '../../news/news'
import { outlets } from '../../outlet/outlets'
import { planProblems, plans } from '../../plan/plans'
import { campaigns, carriers, materials, villageRules } from '../../publicity/publicity'
import type { Field } from '../../register/kit/fields'
import type { AnyRegister, Count } from '../../register/kit/register'
import { rectifications } from '../../supervision/rectifications'
import { trainings } from '../../training/trainings'
import { readings } from '../../waterQuality/readings'
import { sections } from '../../waterQuality/sections'
import type { Fact } from '../fact'

export interface RegisterFact extends Fact {
  readonly register: AnyRegister
  /** Name of the count in its definition. */
  readonly count: string
  /** The register sums fen, the paper says yuan. */
  readonly money: boolean
}

/** `count`: one that the register declares. What it counts is said from the definition, so that the two never differ. */
function counted(register: AnyRegister, count: string): RegisterFact {
  const { title, sum, each, unit } = register.counts![count] as Count<never>
  const field = sum === undefined ? undefined : (register.fields[sum] as Field)
  const money = field?.kind === 'money'
  const own = money ? '元' : field?.kind === 'number' ? field.unit : register.unit
  const decimals = money ? 2 : field?.kind === 'number' ? (field.decimals ?? 0) : 0
  const when = register.list.day ? `日期在这一期里${register.ahead ? '、已经到日子' : ''}的` : '现在在用的'
  const what = `名册「${register.title}」里${when}「${title}」`
  const days = register.list.day ? '&from={from}&until={until}' : ''
  return {
    ...{ title, unit: unit ?? own, decimals, register, count, money },
    counts: `${what}，${wayOf(register, sum, each, unit ?? own)}`,
    room: `/office/register/index?of=${register.name}${days}`,
    ...(register.list.day ? {} : { standing: true as const }),
  }
}

function wayOf(
  { fields, unit }: AnyRegister,
  sum: string | undefined,
  each: string | undefined,
  counted: string,
): string {
  const titleOf = (name: string) => (fields[name] as Field).title
  if (sum !== undefined) return `把「${titleOf(sum)}」加起来`
  return each === undefined ? `一${unit}算一${counted}` : `同一个「${titleOf(each)}」的几条只算一${counted}`
}

export const registerFacts = {
  chiefLists: counted(institutions, 'chiefLists'),
  meetings: counted(meetings, 'meetings'),
  meetingsOfHeads: counted(meetings, 'heads'),
  meetingsJoint: counted(meetings, 'joint'),
  meetingPeople: counted(meetings, 'present'),
  trainings: counted(trainings, 'trainings'),
  trainees: counted(trainings, 'present'),
  trainingHours: counted(trainings, 'hours'),
  newsByProvince: counted(newsItems, 'byProvince'),
  newsByCity: counted(newsItems, 'byCity'),
  newsByCounty: counted(newsItems, 'byCounty'),
  newsByMedia: counted(newsItems, 'byMedia'),
  plans: counted(plans, 'plans'),
  planProblems: counted(planProblems, 'problems'),
  sections: counted(sections, 'sections'),
  readings: counted(readings, 'readings'),
  readingsMet: counted(readings, 'met'),
  readingsMissed: counted(readings, 'missed'),
  cleaningContracts: counted(contracts, 'contracts'),
  cleaningLength: counted(contracts, 'length'),
  cleaningFee: counted(contracts, 'fee'),
  cleaningChecks: counted(checks, 'checks'),
  cleaningPaid: counted(pays, 'paid'),
  rectifications: counted(rectifications, 'found'),
  rectificationsOfMedia: counted(rectifications, 'media'),
  rectificationsOfDraws: counted(rectifications, 'drawn'),
  rectificationsClosed: counted(rectifications, 'closed'),
  outlets: counted(outlets, 'outlets'),
  outletsSigned: counted(outlets, 'signed'),
  outletsAnswered: counted(outlets, 'answered'),
  outletsTreated: counted(outlets, 'treated'),
  tours: counted(campaigns, 'tours'),
  talks: counted(campaigns, 'talks'),
  rallies: counted(campaigns, 'rallies'),
  campaignPeople: counted(campaigns, 'people'),
  volunteers: counted(campaigns, 'volunteers'),
  reached: counted(campaigns, 'reached'),
  campaignHandouts: counted(campaigns, 'handouts'),
  handouts: counted(materials, 'handouts'),
  television: counted(materials, 'television'),
  posts: counted(materials, 'posts'),
  websites: counted(materials, 'websites'),
  flags: counted(carriers, 'flags'),
  stands: counted(carriers, 'stands'),
  screens: counted(carriers, 'screens'),
  walls: counted(carriers, 'walls'),
  poles: counted(carriers, 'poles'),
  villageRules: counted(villageRules, 'villages'),
  villageRulesShown: counted(villageRules, 'rulesShown'),
  rewardRulesShown: counted(villageRules, 'rewardShown'),
} as const satisfies Record<string, RegisterFact>
