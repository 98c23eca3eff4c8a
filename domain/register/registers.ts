/** All registers that are declared with the kit. A new one gets its line here, its actions in the contract. */
import { leaves } from '../assessment/leaves'
import { planGoals, planProblems, planProgress, plans, planTasks } from '../plan/plans'
import { checks } from '../cleaning/checks'
import { cleaningDays, contracts } from '../cleaning/contracts'
import { funds, pays } from '../cleaning/funds'
import { institutions } from '../institution/institutions'
import { meetings } from '../meeting/meetings'
import { newsItems } from '../news/news'
import { campaigns, carriers, materials, villageRules } from '../publicity/publicity'
import { contents } from '../push/content'
import { groups } from '../push/group'
import { outletCalls, outletChecks, outlets, outletSteps } from '../outlet/outlets'
import { alerts } from '../alert/alerts'
import { phoneChecks, signBoards, signChecks } from '../signBoard/signBoards'
import { surveys } from '../survey/surveys'
import { trainings } from '../training/trainings'
import { readings } from '../waterQuality/readings'
import { sections } from '../waterQuality/sections'
import { clues } from '../supervision/clues'
import { rectifications } from '../supervision/rectifications'
import { departments } from './department'
import { waterPhotos, waters } from './waters'

export const registers = [
  ...([departments, contents, groups, signBoards, waters, sections, readings, outlets] as const),
  ...([contracts, checks, funds, pays] as const),
  ...([plans, planProblems, planGoals, planTasks] as const),
  ...([institutions, meetings, trainings, leaves] as const),
  ...([clues, rectifications, alerts] as const),
  ...([campaigns, materials, carriers, villageRules, newsItems, surveys] as const),
] as const

/** What is noted of their entries again and again. */
export const logs = [
  ...([phoneChecks, signChecks, waterPhotos, outletCalls, outletChecks, outletSteps] as const),
  planProgress,
  cleaningDays,
] as const

export type RegisterName = (typeof registers)[number]['name']
export type LogName = (typeof logs)[number]['name']
