/** Publicity (宣传): events, materials, carriers, and the villages' own rules. */
import { campaigns, carriers, materials, villageRules } from '../../../domain/publicity/publicity'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'

export const publicityHandlers = {
  ...openRegister(campaigns, references).handlers,
  ...openRegister(materials, references).handlers,
  ...openRegister(carriers, references).handlers,
  ...openRegister(villageRules, references).handlers,
}

export const publicitySheets = {
  campaigns: sheetOf(campaigns, references),
  materials: sheetOf(materials, references),
  carriers: sheetOf(carriers, references),
  villageRules: sheetOf(villageRules, references),
}
