/** A signature on paper: why not on the phone, and a photo of the signed list. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { newId } from '@/services/newId'
import type { Output } from '@domain/contract/contract'
import { isBlank } from '@domain/contract/letters'
import { sentenceOf } from '@domain/contract/problems'
import type { Side } from '@domain/handover/handover'
import { photos } from '@domain/register/kit/fields'
import { longestHandover } from '@domain/handover/terms'
import { useUploads } from '@/office/kit/register/useUploads'
import { Photos } from '@/office/kit/register/fields/Photos'

const proofField = photos('签字的纸', { most: 3 })

interface PaperSheetProps {
  readonly handover: Output<'handover.get'>
  readonly side: Side
  readonly onEntered: () => void
  readonly onClose: () => void
}

export function PaperSheet({ handover, side, onEntered, onClose }: PaperSheetProps) {
  const { id, seen, giverName, takerName } = handover
  const { send, busy, problem } = useSend('handover.enter')
  const [proofId, setProofId] = useState('')
  const [reason, setReason] = useState('')
  const [proof, setProof] = useState<readonly string[]>([])
  const { uploading, waits, whileUploading } = useUploads()
  const { said, isSound } = useTroubles({
    reason: isBlank(reason) ? '请写一句原因' : null,
    proof: proof.length === 0 ? '请拍签了字的清单' : undefined,
  })
  useEffect(() => void newId().then(setProofId), [])
  const enter = async () => {
    if (!isSound() || proofId === '') return
    const entered = { id, side, seen, proofId, proof: [...proof], reason: reason.trim() }
    if (await send(entered)) onEntered()
  }
  return (
    <Sheet open title={`${side === 'giver' ? giverName : takerName}的纸质签字`} busy={busy} onClose={onClose}>
      <Unsaved when={reason !== '' || proof.length > 0 || uploading} />
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <TextField
        label="为什么不在手机上签"
        placeholder="例如：已调离，不再用小程序"
        error={said.reason}
        maxLength={longestHandover.reason}
        value={reason}
        onChange={setReason}
      />
      <Photos
        {...{ field: proofField, value: proof, onChange: setProof, entryId: proofId }}
        {...{ entry: {}, names: {}, files: {}, whileUploading }}
        error={said.proof}
      />
      <View className="handover__buttons">
        <Button kind="main" busy={busy} {...waits} onPress={() => void enter()}>
          登记
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
