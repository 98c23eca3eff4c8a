/** What everyone may know of the bank of a reach, in one answer. */
import { emptyEntry, type AnyRegister } from '../../../domain/register/kit/register'
import { contracts } from '../../../domain/cleaning/contracts'
import { outlets } from '../../../domain/outlet/outlets'
import { carriers, villageRules } from '../../../domain/publicity/publicity'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { sections } from '../../../domain/waterQuality/sections'
import { openTown, stream, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const place = [120.3524, 27.6502]
const put = (register: AnyRegister, _id: string, told: object) =>
  town.cloud.database.bulkInsert(register.collection, [
    { ...emptyEntry(register), _id, active: true, reachId: stream._id, ...told },
  ])

it('has boards, outlets and sections of the reach in use, and who cleans it stays inside', async () => {
  await put(signBoards, 'b', { number: 'A-01', place, telephone: '0577-1' })
  await put(signBoards, 'gone', { number: 'A-02', place, active: false })
  await put(signBoards, 'elsewhere', { number: 'A-03', place, reachId: 'pond-1' })
  await put(outlets, 'o', { name: '桥头排口', place, owner: '演示村' })
  await put(outlets, 'unplaced', { name: '不知在哪', place: null })
  await put(sections, 's', {
    name: '桥头',
    place,
    target: 'III',
    grade: 'IV',
    gradedOn: '2026-11-03',
    lab: '演示站',
  })
  const span = { from: '2026-01-01', until: '2026-12-31' }
  await put(contracts, 'c', {
    number: 'BJ-1',
    stretch: '左岸',
    part: { from: 100, to: 400 },
    side: 'left',
    span,
    fee: 100,
    firm: '演示保洁',
  })
  await put(contracts, 'over', {
    number: 'BJ-2',
    stretch: '右岸',
    span: { from: '2025-01-01', until: '2025-12-31' },
  })
  await put(carriers, 'h', { spot: '桥头灯杆', place, keeper: '演示河长办' })
  await put(carriers, 'nowhere', { spot: '主街', reachId: null, place: null })
  await put(villageRules, 'v', { village: '演示一村', place })
  const bank = await town.as('residentAny').get('bank.get', { reachId: stream._id })
  expect(bank).toEqual({
    marks: [
      { kind: 'sign', place, label: 'A-01' },
      { kind: 'outlet', place, label: '桥头排口' },
      { kind: 'section', place, label: '桥头' },
    ],
    carriers: [
      { place, label: '桥头灯杆' },
      { place, label: '演示一村公告栏' },
    ],
    sections: [{ name: '桥头', grade: 'IV', target: 'III', gradedOn: '2026-11-03' }],
    cleaned: ['左岸（100–400 米，左岸）'],
    cleanedParts: [{ from: 100, to: 400 }],
  })
})
