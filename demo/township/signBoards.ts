/** The sign boards of the demo township: one in each village a water passes, two of them not as they should be. */
import type { Input } from '../../domain/contract/contract'
import { placeAt } from '../../domain/geo/linearReference'
import { placesOf, type Reach } from '../../domain/register/reach'
import type { SignBoardState } from '../../domain/signBoard/signBoards'

type Board = Omit<Input<'signBoard.save'>, 'version'>

const unsound: Readonly<Record<number, SignBoardState>> = { 3: 'worn', 8: 'wrong' }
const threeDigits = (n: number) => String(n).padStart(3, '0')

/** Metres from the upper end of the reach, where the village begins. */
const fromTheTop = 30

export function signBoardsOf(reaches: readonly Reach[]): readonly Board[] {
  const oneInEach = new Map(reaches.map((reach) => [`${reach.waterId} ${reach.village}`, reach]))
  return [...oneInEach.values()].map((reach, n) => ({
    id: `demo-sign-board-${threeDigits(n + 1)}`,
    entry: {
      ...{ number: `演示-${threeDigits(n + 1)}`, reachId: reach._id, state: unsound[n] ?? 'good' },
      place: placeAt(placesOf(reach.geometry), fromTheTop),
      ...{ spot: `${reach.village}村口`, telephone: '0577-00000000', chiefs: '演示河长' },
      goal: `${reach.waterName}水质稳定，河面无漂浮物，岸坡无垃圾。`,
      ...{ shows: ['map', 'duties', 'code'], setUp: '2025-03-22', renewed: null, photos: [] },
    },
  }))
}
