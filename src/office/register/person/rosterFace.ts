/** A list of people on its way into the register, by the same page as any table. */
import { roster } from '@domain/register/roster/roster'
import type { TableFace } from '../import/tableFace'

export const rosterFace: TableFace = {
  ...{ register: roster, section: 'people', sheet: 'people' },
  pasteHint: '一行一个人：姓名、手机号必须有，职务、村、身份、河段有就写，顺序不限，可以没有表头',
}
