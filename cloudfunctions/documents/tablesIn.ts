/** Every register into which a table comes, from the module it belongs to, with all that a save of it brings along. */
import type { RegisterParts } from '../kit/register'
import { contractTable, fundTable } from '../modules/cleaning'
import { outletTable } from '../modules/outlet'
import { planTables } from '../modules/plan'
import { boardTable } from '../modules/signBoard'
import { supervisionTables } from '../modules/supervision'
import { waterTables } from '../modules/water'
import { waterQualityTables } from '../modules/waterQuality'

export const tablesIn: readonly RegisterParts[] = [
  ...[...waterTables, boardTable, outletTable, ...waterQualityTables],
  ...[contractTable, fundTable, ...planTables, ...supervisionTables],
]
