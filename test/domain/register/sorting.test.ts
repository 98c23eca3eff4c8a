/** By which columns lists can be sorted; no list is ordered by score, and no definition can make one so. */
import { orderOf, fieldsOf } from '../../../domain/register/kit/register'
import { registers } from '../../../domain/register/registers'
import { sortIn, sortingsOf, sortsOf } from '../../../domain/register/kit/sorting'
import { database } from '../../../config/database'
import { checks } from '../../../domain/cleaning/checks'

const points = /得分|评分|分数|积分/

it('a field of points is declared as a score, in every register', () => {
  for (const register of registers)
    for (const [name, field] of fieldsOf(register))
      if (field.kind === 'number' && (field.unit === '分' || points.test(field.title)))
        expect([register.name, name, field.score]).toEqual([register.name, name, true])
})

it('no list is sorted by a score, neither by itself nor when somebody asks', () => {
  for (const register of registers) {
    const scores = fieldsOf(register).flatMap(([name, field]) =>
      field.kind === 'number' && field.score ? [name] : [],
    )
    expect(scores).not.toContain(orderOf(register).by)
    for (const name of scores) {
      expect(sortingsOf(register)).not.toContain(name)
      expect(sortIn(register, `-${name}`)).toBeNull()
    }
  }
  expect(sortsOf(checks)).toContain('day')
  expect(sortIn(checks, '-day')).toEqual({ by: 'day', way: 'desc' })
})

it('no two indexes of a collection are called alike, and none has more than the platform allows', () => {
  for (const [name, { indexes }] of Object.entries(database)) {
    const names = indexes.map((index) => index.name)
    expect([name, names]).toEqual([name, [...new Set(names)]])
    expect([name, names.length <= 20]).toEqual([name, true])
  }
})
