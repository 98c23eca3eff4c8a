/** All registers that are declared with the kit. A new one gets its line here, its actions in the contract. */
import { contents } from '../push/content'
import { phoneChecks, signBoards, signChecks } from '../signBoard/signBoards'
import { readings } from '../waterQuality/readings'
import { sections } from '../waterQuality/sections'
import { departments } from './department'
import { waterPhotos, waters } from './waters'

export const registers = [departments, contents, signBoards, waters, sections, readings] as const

/** What is noted of their entries again and again. */
export const logs = [phoneChecks, signChecks, waterPhotos] as const

export type RegisterName = (typeof registers)[number]['name']
export type LogName = (typeof logs)[number]['name']
