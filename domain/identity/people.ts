/**
 * People as a register reads them: found, narrowed, counted, with who changed what. They are written by actions of their own
 * (`register.savePerson` and others), since a role may need a second person's word and a binding goes with its person.
 */
import { choice, choices, given, reference, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'
import { longestPerson, longestPlace } from '../register/longest'
import type { Person } from './person'
import { roleLabel } from './role'

export const people = defineRegister({
  ...{ name: 'person', collection: 'people', title: '人员', unit: '人' },
  end: { word: '停用', meaning: '停用后不能再登录，巡河记录都留着。' },
  read: ['office'],
  write: ['office'],
  fields: {
    name: text('姓名', { most: longestPerson.name }),
    roles: choices('身份', roleLabel),
    post: text('职务', { most: longestPerson.post }),
    phone: text('手机', { most: 11 }),
    village: text('所在村', { most: longestPlace }),
    departmentId: reference('所属部门', 'department'),
    /** Whether the person can use the mini-program as themselves. */
    binding: given(choice('微信', { bound: '已绑定', unbound: '未绑定' }, { first: 'unbound' })),
  },
  list: {
    // Who is bound and who is not goes out on no list and no paper: whom to help is found by the filter.
    columns: ['name', 'roles', 'post', 'phone', 'village'],
    search: ['name', 'phone', 'post'],
    filters: ['roles', 'binding'],
    village: 'village',
    order: 'name',
  },
  counts: { unbound: { title: '还没有绑定微信', where: { binding: 'unbound' } } },
})

export const bindingIs = ({ boundTo }: Pick<Person, 'boundTo'>): Person['binding'] =>
  boundTo === null ? 'unbound' : 'bound'
