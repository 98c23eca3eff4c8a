/** The board of a group: who opened it, what stands on it, and what is shared of it. */
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { decodedScene, idOf } from '@/services/addressId'
import { useGroupEntry } from './useGroupEntry'

export function useBoard() {
  const { groupId: said, scene } = useRouter().params
  // Cards and links say `groupId`; a mini-program code carries the id as its scene.
  const groupId = idOf(said ?? decodedScene(scene))
  // Not kept on the phone: it may call people by name.
  const board = useCall('push.board', groupId === null ? null : { groupId })
  const entry = useGroupEntry(groupId)
  useReturn(() => void board.reload())
  const title = board.value ? `${board.value.name}：今天巡河看这里` : '每日一送'
  useShareAppMessage(() => ({ title, path: `/public/board/index?groupId=${groupId ?? ''}` }))
  const unknown = groupId === null || board.problem?.code === 'push.groupUnknown'
  return { board, entry, unknown }
}
