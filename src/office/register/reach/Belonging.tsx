/** To which village a reach belongs, to which it belonged, and giving it to another. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useCall } from '@/hooks/useCall'
import { hasRole, useMe } from '@/hooks/useMe'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { describeInstant } from '@domain/calendar/day'
import { isBlank } from '@domain/contract/letters'
import { sentenceOf } from '@domain/contract/problems'
import { longestReason } from '@domain/register/kit/register'

interface BelongingProps {
  readonly reachId: string
  readonly village: string
  readonly onMoved: () => void
}

const longestVillage = 40

export function Belonging({ reachId, village, onMoved }: BelongingProps) {
  const [moving, setMoving] = useState(false)
  const moves = useCall('water.moves', { reachId }, { cache: true })
  const office = hasRole(useMe().value, 'office')
  const moved = () => {
    setMoving(false)
    void moves.reload()
    onMoved()
  }
  return (
    <Section title="归属村">
      <Rows>
        <ListRow title={village || '没有写明'} detail="现在" />
        {moves.value?.items.map(({ from, to, reason, by, at }) => (
          <ListRow
            key={at}
            title={`${from || '没有写明'} → ${to}`}
            detail={`${describeInstant(at)}，${by}：${reason}`}
          />
        ))}
      </Rows>
      {office && (
        <View className="reach__more">
          <Button onPress={() => setMoving(true)}>划给另一个村</Button>
        </View>
      )}
      {moving && <Move reachId={reachId} onDone={moved} onClose={() => setMoving(false)} />}
    </Section>
  )
}

interface MoveProps {
  readonly reachId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

function Move({ reachId, onDone, onClose }: MoveProps) {
  const [village, setVillage] = useState('')
  const [reason, setReason] = useState('')
  const move = useSend('water.moveReach')
  const { said, isSound } = useTroubles({
    village: isBlank(village) ? '请写村名' : null,
    reason: isBlank(reason) ? '请写原因' : null,
  })
  const send = async () => {
    if (isSound() && (await move.send({ reachId, village, reason }))) onDone()
  }
  return (
    <Sheet open title="划给另一个村" busy={move.busy} onClose={onClose}>
      <Unsaved when={village !== '' || reason !== ''} />
      <Notice>
        以前的巡河、问题和保洁记录仍算在原来的村；河长任职不变，要换请交接；保洁合同照签的留着，写了原村名的请去改。
      </Notice>
      <TextField
        label="哪个村"
        value={village}
        onChange={setVillage}
        maxLength={longestVillage}
        error={said.village}
      />
      <TextField
        label="为什么"
        value={reason}
        onChange={setReason}
        maxLength={longestReason}
        placeholder="例如：村界调整"
        error={said.reason}
      />
      {move.problem && <Notice tone="overdue">{sentenceOf(move.problem)}</Notice>}
      <Button kind="main" busy={move.busy} onPress={() => void send()}>
        划过去
      </Button>
    </Sheet>
  )
}
