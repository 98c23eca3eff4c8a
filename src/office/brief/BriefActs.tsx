/** What can be done with one brief. Made again it needs a reason, which stands on it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { WordButton } from '@/components/WordButton'
import { useOfOffice } from '@/office/kit/useOfOffice'
import { openPage } from '@/services/pages'
import type { BriefDesk, BriefLine } from './useBriefs'
import { longestRedo } from '@domain/brief/brief'

interface BriefActsProps {
  readonly id: string
  /** Undefined where nobody has made it. */
  readonly line: BriefLine | undefined
  readonly desk: BriefDesk
}

export function BriefActs({ id, line, desk }: BriefActsProps) {
  const [reason, setReason] = useState<string | null>(null)
  const ofRiver = id.includes('_')
  const ofOffice = useOfOffice()
  if (!line)
    return (
      ofOffice && (
        <View className="briefs__acts">
          <Button inline kind="main" busy={desk.busy} onPress={() => void desk.make(id, '补做')}>
            做一份
          </Button>
        </View>
      )
    )
  if (line.madeAt === null) return null
  return (
    <>
      <View className="briefs__acts">
        <Button inline kind="main" onPress={() => openPage(`/push/brief/index?briefId=${id}`)}>
          看全文和图片
        </Button>
        <WordButton paper={ofRiver ? 'riverBrief' : 'monthlyReport'} of={id} />
        {!ofRiver && ofOffice && (
          <Button inline busy={desk.busy} onPress={() => void desk.send()}>
            送到群
          </Button>
        )}
        {ofOffice && (
          <Button inline kind="quiet" onPress={() => setReason(reason === null ? '' : null)}>
            重做
          </Button>
        )}
      </View>
      {reason !== null && (
        <>
          <Unsaved when={reason !== ''} />
          <TextField
            label="为什么重做"
            hint="写在更正里，收到的人看得到"
            maxLength={longestRedo}
            value={reason}
            onChange={setReason}
          />
          <Button
            inline
            busy={desk.busy}
            disabled={reason.trim() === ''}
            onPress={() => void desk.make(id, reason.trim()).then((made) => made && setReason(null))}
          >
            重新做一份
          </Button>
        </>
      )}
    </>
  )
}
