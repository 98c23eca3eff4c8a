/** Where a sign board is missing. */
import { defaultBoardRule, missingBoards } from '../../../domain/signBoard/missingBoards'

const reach = (_id: string, waterId: string, village: string, length = 1000) => ({
  ...{ _id, waterId, waterName: `${waterId}溪`, village, length },
})
const reaches = [
  reach('a1', '甲', '东村'),
  reach('a2', '甲', '东村'),
  reach('a3', '甲', '西村'),
  reach('b1', '乙', '西村'),
]
const at = (...ids: (string | null)[]) => ids.map((reachId) => ({ reachId }))

it('each village a water passes wants one, at whichever of its reaches', () => {
  expect(missingBoards(reaches, at('a2'), defaultBoardRule)).toEqual([
    { waterName: '甲溪', village: '西村', missing: 1 },
    { waterName: '乙溪', village: '西村', missing: 1 },
  ])
  expect(missingBoards(reaches, at('a1', 'a3', 'b1'), defaultBoardRule)).toEqual([])
})

it('a long way through one village wants one more, and two boards elsewhere make up for none', () => {
  const long = [reach('a1', '甲', '东村', 5000), reach('a2', '甲', '东村', 3500), reach('b1', '乙', '东村')]
  expect(missingBoards(long, at('a1', 'b1', 'b1'), defaultBoardRule)).toEqual([
    { waterName: '甲溪', village: '东村', missing: 1 },
  ])
})

it.each([
  [7999, 1],
  [8000, 2],
  [16000, 3],
])('%i metres through one village want %i boards', (length, wanted) => {
  expect(missingBoards([reach('a1', '甲', '东村', length)], [], defaultBoardRule)).toMatchObject([
    { missing: wanted },
  ])
})

it('the township may want none at all; a board of a reach that is gone counts nowhere', () => {
  expect(missingBoards(reaches, [], { ...defaultBoardRule, perVillage: 0 })).toEqual([])
  expect(missingBoards(reaches.slice(3), at('gone', null), defaultBoardRule)).toHaveLength(1)
})
