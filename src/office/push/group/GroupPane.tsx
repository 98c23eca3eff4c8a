/** A group on the desk: what it is, its robot, and the WeChat groups it is tied to. */
import { useEffect, useState } from 'react'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Skeleton } from '@/components/Skeleton'
import type { CallState } from '@/hooks/useCall'
import { newId } from '@/services/newId'
import type { Output } from '@domain/contract/contract'
import { GroupForm } from './GroupForm'
import { draftOf, emptyGroup, type GroupDraft } from './groupBlanks'
import { Robot } from './Robot'
import { WechatGroups } from './WechatGroups'
import './GroupPane.scss'

interface GroupPaneProps {
  /** An id of the register, or `new`. */
  readonly groupId: string
  readonly stored: CallState<Output<'push.listGroups'>>
  readonly onSaved: (groupId: string) => void
}

export function GroupPane({ groupId, stored, onSaved }: GroupPaneProps) {
  if (groupId === 'new') return <NewGroup onSaved={onSaved} />
  const changed = () => onSaved(groupId)
  return (
    <Fetched of={stored}>
      {({ items }) => {
        const group = items.find(({ id }) => id === groupId)
        // Just added, and the register is on its way.
        if (!group && stored.busy) return <Skeleton />
        if (!group)
          return <Empty icon="people" title="没有找到这个群" detail="可能还没有保存，请从名单里再点一次" />
        return (
          <>
            <GroupForm stored={draftOf(group)} added onSaved={onSaved} />
            <Robot group={group} onChanged={changed} />
            <WechatGroups group={group} onChanged={changed} />
          </>
        )
      }}
    </Fetched>
  )
}

function NewGroup({ onSaved }: Pick<GroupPaneProps, 'onSaved'>) {
  const [draft, setDraft] = useState<GroupDraft | null>(null)
  // Made once, so that a second tap on 「添加」 does not add a second one.
  useEffect(() => void newId().then((id) => setDraft(emptyGroup(id))), [])
  return draft ? <GroupForm stored={draft} added={false} onSaved={onSaved} /> : <Skeleton />
}
