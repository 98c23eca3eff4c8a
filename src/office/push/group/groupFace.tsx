/** Groups on the desk: when each is reached next, its robot, and the WeChat groups it is tied to. */
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import type { Face } from '@/office/kit/register/face'
import { cloudNow } from '@/services/cloudClock'
import { momentWords } from '@/words/clockWords'
import { type Group, groups } from '@domain/push/group'
import { Robot } from './Robot'
import { WechatGroups } from './WechatGroups'
import './group.scss'

/** Who adds a group in the morning knows whether today is still reached; nothing where it is not reached at all. */
function Next({ groupId }: { readonly groupId: string }) {
  const next = useCall('push.nextOf', { groupId }).value?.next
  return next ? <Notice tone="calm">{`${momentWords(next.at, cloudNow())} 起送`}</Notice> : null
}

export const groupFace: Face = {
  ...{ register: groups, section: 'groups', icon: 'people', sheet: 'groups' },
  ...{ add: '添加群', none: '还没有群', purpose: '添加后，每个工作日早上自动写好要送的话' },
  words: {
    villages: ({ kind, villages }) => {
      const { length } = villages as Group['villages']
      if (kind === 'department') return ''
      return length > 2 ? `${length} 个村` : (villages as Group['villages']).join('、') || '全镇'
    },
    bound: ({ bound }) => (bound ? `${String(bound)} 个` : '没绑定'),
  },
  // Asked anew when the hour is another.
  standing: ({ id, version }) => <Next key={version} groupId={id} />,
  pane: ({ id, entry, names, reload }) => {
    const { name, road, bound, liaisonId } = entry as unknown as Group
    return (
      <>
        <Robot group={{ id, name, hasRobot: road === 'robot' }} onChanged={reload} />
        <WechatGroups
          group={{ id, name, bound: bound ?? 0, liaisonName: names[liaisonId ?? ''] ?? '' }}
          onChanged={reload}
        />
      </>
    )
  },
}
