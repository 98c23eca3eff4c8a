/** A boundary water (界河) names the reaches on its other bank; problems on it go to both sides. */
import { readProperties } from '@/office/register/reach/import/readProperties'

const record = {
  id: 'aojiang-3',
  waterId: 'aojiang',
  waterName: '鳌江',
  name: '鳌江干流 3 段',
  kind: 'river',
  level: 'county',
  village: '示范村',
}
const read = (more: object) => readProperties({ ...record, ...more }, undefined)
const across = (otherSide: unknown) => read({ otherSide }).properties?.otherSide
const errorOf = (otherSide: unknown) => read({ otherSide }).errors.join('；')

it('names the reaches on the other bank, as a list or with commas, in Chinese or English', () => {
  expect(across(['b-1', 'b-2'])).toEqual(['b-1', 'b-2'])
  expect(across('b-1, b-2，b-1')).toEqual(['b-1', 'b-2'])
  expect(across(7)).toEqual(['7'])
  expect(read({ 对岸河段: 'b-3' }).properties?.otherSide).toEqual(['b-3'])
})

it('is left out where the column is empty, so that nothing changes for other waters', () => {
  for (const value of ['', ' ', ',', null, []])
    expect(read({ otherSide: value })).toEqual({ name: record.name, properties: record, errors: [] })
})

it('cannot face itself, nor a name, nor more reaches than can be stored', () => {
  expect(errorOf('aojiang-3')).toBe('对岸河段（otherSide）写成了自己')
  expect(errorOf('对岸')).toBe('对岸河段「对岸」不是河段编号，几个之间用逗号隔开')
  expect(errorOf('a,b,c,d,e,f')).toBe('对岸河段最多 5 个，这里有 6 个')
})

it('is told together with whatever else is wrong', () => {
  expect(read({ name: '', otherSide: '对岸' }).errors).toHaveLength(2)
})
