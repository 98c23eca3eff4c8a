/** Every register into which a table comes, from the module it belongs to, with all that a save of it brings along. */
import type { RegisterParts } from '../kit/register'
import { checkTable, contractTable, fundTable } from '../modules/cleaning'
import { institutionTable } from '../modules/institution'
import { meetingTable } from '../modules/meeting'
import { newsTable } from '../modules/news'
import { outletTable } from '../modules/outlet'
import { planTables } from '../modules/plan'
import { publicityTables } from '../modules/publicity'
import { boardTable } from '../modules/signBoard'
import { supervisionTables } from '../modules/supervision'
import { trainingTable } from '../modules/training'
import { waterTables } from '../modules/water'
import { waterQualityTables } from '../modules/waterQuality'

export const tablesIn: readonly RegisterParts[] = [
  ...[...waterTables, boardTable, outletTable, ...waterQualityTables],
  ...[contractTable, checkTable, fundTable, ...planTables, ...supervisionTables],
  ...[institutionTable, meetingTable, trainingTable, ...publicityTables, newsTable],
]
