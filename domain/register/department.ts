/** Departments (联动部门) that problems are dispatched to; their people are those of the register who belong to them. */
import { phone, text } from './kit/fields'
import { defineRegister } from './kit/register'
import { longestPlace } from './longest'

/** As others see one. */
export interface Department {
  readonly _id: string
  readonly name: string
  readonly active: boolean
}

export const departments = defineRegister({
  ...{ name: 'department', collection: 'departments', title: '部门', unit: '个' },
  end: { word: '停用', meaning: '停用后不再交办给它；正在办的不变，可以改派。以后随时可以启用。' },
  read: ['office', 'headChief', 'department'],
  write: ['office'],
  fields: {
    name: text('部门名称', {
      most: longestPlace,
      placeholder: '例如：生态环境所',
      hint: '改名后，已经交办的问题仍显示原来的名称',
      needed: '请写部门名称',
      unique: '已经有这个部门了',
    }),
    phone: phone('办公电话', { hint: '总河长有急事打这个电话；写办公室的电话，不写私人手机' }),
  },
  list: { columns: ['name', 'phone'], search: ['name'], order: 'name' },
})
