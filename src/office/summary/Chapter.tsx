/** A section of the summary: its heading, its sentences, and beside them what last year's numbers were. */
import { Text, View } from '@tarojs/components'
import { speak } from '@/components/native/speak'
import { type ComposedSection, isShown, type Slot } from '@domain/summary/compose'
import { factOf, type FactName } from '@domain/summary/facts'
import { AddSentence } from './AddSentence'
import { OwnLine } from './OwnLine'
import { PatternLine } from './PatternLine'
import type { SummaryDesk } from './useSummary'

interface ChapterProps {
  readonly section: ComposedSection
  readonly desk: SummaryDesk
  /** Last year's numbers stand beside the sentences. */
  readonly beside: boolean
  readonly onLook: (name: FactName) => void
}

export function Chapter({ section, desk, beside, onLook }: ChapterProps) {
  const { key, level, title, lines, hint } = section
  const slots = lines.flatMap((line) =>
    line.kind === 'pattern' ? line.pieces.filter((piece): piece is Slot => typeof piece !== 'string') : [],
  )
  return (
    <View className={`chapter chapter--${level}`}>
      {title && (
        <Text
          className={`chapter__title chapter__title--${level}`}
          {...speak({ role: 'heading', level: level === 1 ? 2 : 3 })}
        >
          {title}
        </Text>
      )}
      <View className={beside && slots.length > 0 ? 'chapter__both' : ''}>
        <View>
          {lines.map((line) =>
            line.kind === 'own' ? (
              <OwnLine key={line.sentence.id} line={line} desk={desk} />
            ) : (
              <PatternLine key={line.key} line={line} section={key} desk={desk} onLook={onLook} />
            ),
          )}
          {!lines.some(isShown) && hint && <Text className="chapter__hint">{hint}</Text>}
          {desk.mayWrite && <AddSentence place={{ section: key, after: afterOf(section) }} desk={desk} />}
        </View>
        {beside && slots.length > 0 && <LastYear slots={slots} />}
      </View>
    </View>
  )
}

/** At the end of the section: behind its last pattern, wherever that is. */
function afterOf({ lines }: ComposedSection): string {
  const [last] = lines.slice(-1)
  if (!last) return ''
  return last.kind === 'pattern' ? last.key : last.sentence.after
}

function LastYear({ slots }: { readonly slots: readonly Slot[] }) {
  return (
    <View className="beside" {...speak({ role: 'list', label: '和去年对照' })}>
      {slots.map(({ fact, text, lastYear }, n) => (
        <View key={`${fact}${n}`} className="beside__row" {...speak({ role: 'listitem' })}>
          <Text className="beside__title">{factOf(fact).title}</Text>
          <Text className="beside__now">{text}</Text>
          <Text className="beside__then">{lastYear === undefined ? '去年没有记' : `去年 ${lastYear}`}</Text>
        </View>
      ))}
    </View>
  )
}
