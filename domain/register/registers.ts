/** All registers that are declared with the kit. A new one gets its line here, its actions in the contract. */
import { contents } from '../push/content'
import { departments } from './department'

export const registers = [departments, contents] as const

export type RegisterName = (typeof registers)[number]['name']
