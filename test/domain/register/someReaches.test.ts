import { someReaches } from '../../../domain/register/someReaches'

it('names four reaches and counts the others', () => {
  const names = ['一段', '二段', '三段', '四段', '五段']
  expect([someReaches(names.slice(0, 4)), someReaches(names)]).toEqual([
    '一段、二段、三段、四段',
    '一段、二段、三段、四段 等 5 段',
  ])
})
