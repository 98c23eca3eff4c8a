/** Publicity (宣传): events, materials, carriers, and the villages' own rules. */
import { campaigns, carriers, materials, villageRules } from '../../../domain/publicity/publicity'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'

const events = openRegister(campaigns, references)
const handedOut = openRegister(materials, references)
const standing = openRegister(carriers, references)
const rules = openRegister(villageRules, references)

export const publicityHandlers = {
  ...events.handlers,
  ...handedOut.handlers,
  ...standing.handlers,
  ...rules.handlers,
}
export const publicityTables = [events.parts, handedOut.parts, standing.parts, rules.parts]

export const publicitySheets = {
  campaigns: sheetOf(campaigns, references),
  materials: sheetOf(materials, references),
  carriers: sheetOf(carriers, references),
  villageRules: sheetOf(villageRules, references),
}
