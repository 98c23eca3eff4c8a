/** Ten people from a paper list, as somebody pastes them. */
import { readRoster } from '../../../domain/register/roster'

const known = {
  villages: ['演示一村', '演示三村'],
  reaches: [
    { id: 'r1', name: '带溪 1 段' },
    { id: 'r2', name: '带溪 2 段' },
  ],
}
const read = (text: string) => readRoster(text, known, 'villageChief')

it('copied out of a table with its heading, whatever the order of the columns', () => {
  expect(
    read(
      '序号\t姓名\t所在村\t职务\t手机号\t责任河段\n1\t演示甲\t演示一村\t村支书\t13800000001\t带溪1段、带溪 2 段',
    ),
  ).toEqual([
    {
      ...{
        line: 1,
        name: '演示甲',
        phone: '13800000001',
        post: '村支书',
        village: '演示一村',
        role: 'villageChief',
      },
      ...{ reaches: known.reaches, trouble: null },
    },
  ])
})

it('typed with gaps or commas, full-width figures, the role said', () => {
  expect(read('演示乙，１３８００００００02，镇级河长\n演示丙 138-0000-0003 演示三村')).toMatchObject([
    { name: '演示乙', phone: '13800000002', role: 'townChief', trouble: null },
    { name: '演示丙', phone: '13800000003', village: '演示三村', role: 'villageChief', trouble: null },
  ])
})

it('a village nobody knows is asked about, and makes no new village', () => {
  expect(read('演示丁 13800000004 演示1村')).toMatchObject([
    { village: '', trouble: '名册里没有「演示1村」，请核对' },
  ])
})

it.each([
  ['演示甲', '没有看到手机号'],
  ['13800000001', '没有看到姓名'],
  ['演示甲 1380000000', '手机号是 1 开头的 11 位数字，现在是 10 位'],
])('%s: %s', (text, trouble) => {
  expect(read(text)[0]!.trouble).toBe(trouble)
})

it('the same number twice is said at the second', () => {
  expect(read('演示甲 13800000001\n演示乙 13800000001').map(({ trouble }) => trouble)).toEqual([
    null,
    '这个手机号在上面已经有了',
  ])
})

it('empty lines and headings are nobody', () => {
  expect(read('\n 姓名 手机号 \n\n')).toEqual([])
})
