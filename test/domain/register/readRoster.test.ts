/** Lists of people as offices have them: out of a table, a message, or the list by rivers. */
import { letterOf, type TableRow } from '../../../domain/register/kit/cells'
import { pastedRows } from '../../../domain/register/kit/pasted'
import { readRoster } from '../../../domain/register/roster/readRoster'
import type { RosterKnown } from '../../../domain/register/roster/roster'

const person = { post: '', village: '演示一村', roles: ['villageChief'] as const, active: true }
const known: RosterKnown = {
  villages: ['演示一村', '演示三村'],
  reaches: [
    { id: 'r1', name: '带溪 1 段', village: '演示一村' },
    { id: 'r2', name: '带溪 2 段', village: '演示一村' },
    { id: 'p1', name: '演示塘', village: '演示一村' },
    { id: 'p3', name: '演示塘', village: '演示三村' },
  ],
  people: [
    { ...person, id: 'old', name: '演示旧', phone: '13900000001' },
    { ...person, id: 'twin1', name: '演示双', phone: '13900000002' },
    { ...person, id: 'twin2', name: '演示双', phone: '13900000003', village: '演示三村' },
    { ...person, id: 'me', name: '演示我', phone: '13900000004', roles: ['office'] },
    { ...person, id: 'left', name: '演示离', phone: '13900000005', active: false },
  ],
  appointed: [{ personId: 'old', personName: '演示旧', reachId: 'r1', role: 'villageChief' }],
  by: 'me',
}

const table = (...rows: (string | number | null)[][]): TableRow[] =>
  rows.map((row, r) =>
    row.flatMap((value, c) => (value === null ? [] : [{ address: `${letterOf(c)}${r + 1}`, value }])),
  )
const read = (...rows: (string | number | null)[][]) => readRoster(table(...rows), known)
const pasted = (text: string) => readRoster(pastedRows(text), known, { pasted: true })
const sentences = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ address, sentence }) => `${address} ${sentence}`)

it('a title, a count, a phone that is a number, several reaches in one cell, a sum', () => {
  const { entries, problems, unknown } = read(
    ['某镇河长名册', '某镇河长名册', '某镇河长名册'],
    ['序号', '姓 名', '联系电话', '职务', '所在村（社区）', '责任河段', '政治面貌'],
    [1, '演示甲', 13800000001, '村支书', '演示一村村委会', '带溪1段、2段', '群众'],
    ['合计', '1 人', null, null, null, null, null],
  )
  expect([problems, unknown]).toEqual([[], ['政治面貌']])
  expect(entries).toMatchObject([
    {
      ...{ row: 3, id: null, same: false },
      person: {
        ...{ name: '演示甲', phone: '13800000001', post: '村支书', village: '演示一村' },
        roles: ['villageChief'],
      },
      appoint: [
        { reachId: 'r1', role: 'villageChief' },
        { reachId: 'r2', role: 'villageChief' },
      ],
      remarks: ['带溪 1 段现任：演示旧，任命后交接'],
      detail: '13800000001，村级河长，演示一村，村支书，带溪 1 段、带溪 2 段',
    },
  ])
})

it('the list by rivers: chiefs of the town and of the village beside each other, a row for each reach', () => {
  const { entries, problems } = read(
    ['河段名称', '镇级河长', '镇级河长', '镇级河长', '村级河长', '村级河长', '村级河长'],
    ['河段名称', '姓名', '职务', '电话', '姓名', '职务', '电话'],
    ['带溪1段', '演示乙', '副镇长', '13800000002', '演示旧', '村主任', '13900000001'],
    ['带溪2段', '演示乙', '副镇长', '13800000002', '演示丙', '村主任', '13800000003'],
  )
  expect(problems).toEqual([])
  expect(
    entries.map(({ person: { name, roles }, appoint }) => [name, roles, appoint.map((a) => a.reachId)]),
  ).toEqual([
    ['演示乙', ['townChief'], ['r1', 'r2']],
    ['演示旧', ['villageChief'], []],
    ['演示丙', ['villageChief'], ['r2']],
  ])
})

it('the same list under one row of headings', () => {
  const { entries } = read(
    ['河道', '镇级河长', '职务', '电话', '村级河长', '职务', '电话'],
    ['带溪1段', '演示乙', '副镇长', '13800000002', '演示丙', '村主任', '13800000003'],
  )
  expect(entries.map(({ person: { name, post, phone } }) => [name, post, phone])).toEqual([
    ['演示乙', '副镇长', '13800000002'],
    ['演示丙', '村主任', '13800000003'],
  ])
})

it('every trouble is said with its cell, and nobody is entered', () => {
  const head = ['姓名', '手机号', '所在村', '责任河段', '身份']
  const seen = read(
    head,
    ['演示甲', '1380000001', '演示1村', '没有的河', '书记'],
    [null, '13800000002', null, null, null],
    ['演示丙、演示丁', '13800000003', null, '演示塘', null],
    ['演示戊', null, null, null, null],
    ['演示双', null, null, null, null],
    ['演示己', '13900000001', null, null, null],
    ['演示庚', '13800000004', null, null, null],
    ['演示辛', '13800000004', null, null, null],
    ['演示我', null, null, null, '总河长'],
  )
  expect(seen.entries).toEqual([])
  expect(sentences(seen)).toEqual([
    'E2 请写：村级河长、镇级河长、河道警长、总河长、民间河长、保洁员',
    'C2 没有叫「演示1村」的村，请核对',
    'D2 没有叫「没有的河」的河段，请核对',
    'B2 手机号是 1 开头的 11 位数字，现在是 10 位',
    '3 没有看到姓名',
    'A4 一格只写一个人',
    'D4 有 2 段都叫「演示塘」，请在这一行写上所在村',
    'A5 没有看到手机号',
    'A6 名册里有 2 个演示双，请写手机号',
    'B7 名册里这个手机号是演示旧的，请核对',
    'B9 和第 8 行的演示庚是同一个手机号',
    '10 总河长身份要由别人录入，不能给自己',
  ])
})

it('a reach that has ended takes nobody any more; where another stands under its name, that one is meant', () => {
  const ended = { name: '带溪 2 段', village: '演示一村', endedOn: '2026-03-01' }
  const head = ['姓名', '电话', '河段']
  const row = ['演示甲', '13800000001', '带溪1段、2段']
  const ofOld = { ...known, reaches: [known.reaches[0]!, { ...ended, id: 'r0' }] }
  expect(sentences(readRoster(table(head, row), ofOld))).toEqual([
    'C2 河段「带溪 2 段」到 2026-03-01 为止，已经撤销，请核对',
  ])
  const ofBoth = { ...known, reaches: [{ ...ended, id: 'r0' }, ...known.reaches] }
  expect(readRoster(table(head, row), ofBoth).entries).toMatchObject([
    { appoint: [{ reachId: 'r1' }, { reachId: 'r2' }] },
  ])
})

it('who is known keeps what the list does not say; of two called alike the village tells', () => {
  const head = ['姓名', '电话', '村', '职务', '河段']
  const { entries, problems } = read(
    head,
    ['演示旧', null, null, null, '带溪 1 段'],
    ['演示双', null, '演示三村', '组长', '演示塘'],
    ['演示双', '13800000009', null, null, null],
    ['演示离', '13900000005', null, null, null],
  )
  expect(problems).toEqual([])
  expect(entries).toMatchObject([
    { id: 'old', same: true, appoint: [] },
    {
      id: 'twin2',
      same: false,
      person: { phone: '13900000003', post: '组长' },
      appoint: [{ reachId: 'p3' }],
    },
    { id: null, remarks: ['名册里已有同名的人（尾号 0002），这里会新增一人；换了号的请先在名册里改'] },
    { id: 'left', same: false, remarks: ['已停用，会重新启用'] },
  ])
})

it('who brings the list may stand in it; who has one office at a reach is given another there', () => {
  const { entries, problems } = read(
    ['姓名', '电话', '身份', '河段'],
    ['演示我', null, '村级河长', '带溪 2 段'],
    ['演示旧', null, '镇级河长', '带溪 1 段'],
  )
  expect(problems).toEqual([])
  expect(entries).toMatchObject([
    { id: 'me', person: { roles: ['office', 'villageChief'] }, appoint: [{ role: 'villageChief' }] },
    { id: 'old', same: false, appoint: [{ reachId: 'r1', role: 'townChief' }], remarks: [] },
  ])
})

it.each(['138000000019', '113800000001'])('%s is no telephone number', (phone) => {
  expect(sentences(read(['姓名', '手机号'], ['演示甲', phone]))).toEqual([
    'B2 手机号是 1 开头的 11 位数字，现在是 12 位',
  ])
})

it('a heading that somebody chose', () => {
  const rows = table(['负责人', '号码'], ['演示甲', '13800000001'])
  expect(sentences(readRoster(rows, known))).toEqual([' 没有找到「姓名」这一列'])
  expect(readRoster(rows, known, { chosen: { 负责人: 'name' } }).entries).toHaveLength(1)
})

it('pasted out of a table, with its heading, also where a cell is empty', () => {
  const { entries } = pasted('序号\t姓名\t职务\t手机号\t责任河段\n1\t演示甲\t\t13800000001\t带溪 2 段')
  expect(entries).toMatchObject([{ person: { name: '演示甲', post: '' }, appoint: [{ reachId: 'r2' }] }])
})

it('typed with gaps or commas, full-width figures, the role said, whatever the order', () => {
  const { entries } = pasted(
    '演示乙，１３８００００００02，镇级河长，带溪 2 段\n\n2 演示丙 138-0000-0003 演示三村 组长',
  )
  expect(entries).toMatchObject([
    { person: { name: '演示乙', phone: '13800000002', roles: ['townChief'] }, appoint: [{ reachId: 'r2' }] },
    { row: 3, person: { name: '演示丙', phone: '13800000003', village: '演示三村', post: '组长' } },
  ])
})

it('typed lines have their troubles said too, headings and empty lines are nobody', () => {
  expect(sentences(pasted('演示丁 13800000004 演示1村\n13800000001'))).toEqual([
    'C1 没有叫「演示1村」的村，请核对',
    '2 没有看到姓名',
  ])
  expect(pasted('\n 姓名 手机号 \n\n')).toMatchObject({ entries: [], problems: [] })
})

it('people of a village that is called like a remark stay in the list', () => {
  const streams = { ...known, villages: ['注溪村', '备注村'] }
  const { entries, problems } = readRoster(
    table(
      ['村', '姓名', '手机号'],
      ['注溪村', '演示甲', 13800000001],
      ['备注村', '演示乙', 13800000002],
      ['注：以上截至月底', null, null],
      ['合计', '2 人', null],
      ['审核', null, null],
    ),
    streams,
  )
  expect(problems).toEqual([])
  expect(entries.map(({ person: { name, village } }) => [name, village])).toEqual([
    ['演示甲', '注溪村'],
    ['演示乙', '备注村'],
  ])
})

it('a row with the number and a row with the name alone are one known person, with all roles and reaches of both', () => {
  const { entries, problems } = read(
    ['姓名', '电话', '村', '职务', '身份', '河段'],
    ['演示旧', '13900000001', '演示一村', '书记', '河道警长', '带溪 2 段'],
    ['演示旧', null, '演示三村', '主任', '民间河长', '演示塘'],
    ['演示丙', '13800000003', '演示三村', '主任', '镇级河长', null],
  )
  expect(problems).toEqual([])
  expect(entries).toMatchObject([
    {
      ...{ row: 2, id: 'old', remarks: ['和第 3 行是同一个人，合在一起录入；职务、村按第 2 行'] },
      person: { post: '书记', village: '演示一村', roles: ['villageChief', 'policeChief', 'civilChief'] },
      appoint: [
        { reachId: 'r2', role: 'policeChief' },
        { reachId: 'p3', role: 'civilChief' },
      ],
    },
    { id: null, person: { name: '演示丙' } },
  ])
})
