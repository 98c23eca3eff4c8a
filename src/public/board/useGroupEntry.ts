/**
 * Tells the cloud in which WeChat group the card was opened: liaison or office tie the group to ours that way, and
 * everyone else counts once a day. The board opens at once, whatever comes of it.
 */
import { useEffect, useState } from 'react'
import type { Problem } from '@domain/contract/problems'
import { groupEntry } from '@/device/groupEntry'
import { call } from '@/services/call'

const page = 'public/board/index'

export type GroupEntry = 'unknown' | 'counted' | 'tied' | 'taken'

export function useGroupEntry(groupId: string | null): GroupEntry {
  const [entry, setEntry] = useState<GroupEntry>('unknown')
  useEffect(() => {
    if (groupId === null) return undefined
    let current = true
    void enter(groupId).then((came) => current && setEntry(came))
    return () => {
      current = false
    }
  }, [groupId])
  return entry
}

async function enter(groupId: string): Promise<GroupEntry> {
  const cloudId = await groupEntry(page, groupId)
  if (cloudId === null) return 'unknown'
  const answer = await call('push.enterGroup', { groupId, cloudId })
  if (!answer.ok) return isTaken(answer.problem) ? 'taken' : 'unknown'
  if (answer.value.tied) return 'tied'
  return answer.value.bound ? 'counted' : 'unknown'
}

const isTaken = ({ code }: Problem) => code === 'push.groupTaken'
