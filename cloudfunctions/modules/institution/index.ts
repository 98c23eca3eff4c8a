/** Rules and plans of the township (制度文件). */
import { institutions } from '../../../domain/institution/institutions'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'

export { institutionFacts } from './facts'

export const { handlers: institutionHandlers, parts: institutionTable } = openRegister(
  institutions,
  references,
)

export const institutionSheet = sheetOf(institutions, references)
