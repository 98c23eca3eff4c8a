/** The order of villages and rivers in lists. */
import { byName } from '../../../domain/register/nameOrder'

const sorted = (...names: string[]) => [...names].sort(byName)

it('written numbers go by size: 一 三 七, 十 after 九, 十二 before 二十', () => {
  expect(sorted('演示七村', '演示一村', '演示三村')).toEqual(['演示一村', '演示三村', '演示七村'])
  expect(sorted('十村', '九村', '二十村', '十二村')).toEqual(['九村', '十村', '十二村', '二十村'])
})

it('figures go by size too, and names by sound', () => {
  expect(sorted('带溪 10 段', '带溪 2 段', '鳌江 1 段')).toEqual(['鳌江 1 段', '带溪 2 段', '带溪 10 段'])
})

it('is the same order whichever way the names come', () => {
  const names = ['三桥', '3桥', '二桥', '溪头', '十百', '']
  expect(sorted(...names)).toEqual(sorted(...names.reverse()))
})
