/** A sentence that the records say: every number can be tapped, what changed since it was counted last is marked. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Pressable } from '@/components/native/Pressable'
import type { Line, Slot } from '@domain/summary/compose'
import type { FactName } from '@domain/summary/facts'
import { SentenceForm } from './SentenceForm'
import type { SummaryDesk } from './useSummary'

interface PatternLineProps {
  readonly line: Extract<Line, { kind: 'pattern' }>
  readonly section: string
  readonly desk: SummaryDesk
  readonly onLook: (name: FactName) => void
}

export function PatternLine({ line, section, desk, onLook }: PatternLineProps) {
  const { key, number, pieces, gap, hidden, changed } = line
  const [open, setOpen] = useState(false)
  const [writing, write] = useState(false)
  const look = `sentence ${gap ? 'sentence--gap' : ''} ${hidden ? 'sentence--out' : ''}`
  return (
    <View className={look}>
      <View className="sentence__line">
        {hidden && <Text className="sentence__mark">不写　</Text>}
        {changed && <Text className="sentence__mark">有变化　</Text>}
        <Text>{number}</Text>
        {pieces.map((piece, n) =>
          typeof piece === 'string' ? (
            <Text key={n}>{piece}</Text>
          ) : (
            <Figure key={n} slot={piece} onLook={onLook} />
          ),
        )}
        {desk.mayWrite && (
          <Pressable className="sentence__more" label="这一句可以做什么" onPress={() => setOpen(!open)}>
            <Text>⋯</Text>
          </Pressable>
        )}
      </View>
      {open && (
        <View className="sentence__actions">
          <Button inline kind="quiet" onPress={() => write(true)}>
            在后面写一句
          </Button>
          <Button inline kind="quiet" onPress={() => void desk.leaveOut(key, !hidden)}>
            {hidden ? '写上这一句' : '不写这一句'}
          </Button>
        </View>
      )}
      {writing && (
        <SentenceForm
          text=""
          onSave={(text) => desk.add({ section, after: key }, text)}
          onDone={() => {
            write(false)
            setOpen(false)
          }}
        />
      )}
    </View>
  )
}

/** `text` with what it was before, where that was another. */
function Figure({ slot, onLook }: { readonly slot: Slot; readonly onLook: (name: FactName) => void }) {
  const { fact, text, before } = slot
  return (
    <Pressable
      inline
      className={`said ${before === undefined ? '' : 'said--changed'}`}
      label={before === undefined ? `${text}，看看数的是什么` : `${text}，原来是${before}，看看数的是什么`}
      onPress={() => onLook(fact)}
    >
      <Text>{text}</Text>
      {before !== undefined && <Text className="said__before">{`（原${before}）`}</Text>}
    </Pressable>
  )
}
