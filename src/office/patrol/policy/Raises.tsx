/** How much more is asked under which warning, one sentence a subject with a blank for each colour. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import {
  colourLabel,
  type Raise,
  type WarningColour,
  warningColours,
  warningSubjectLabel,
  warningSubjects,
  type Warnings,
  type WarningSubject,
} from '@domain/patrol/dutyPolicy'
import { Choice } from '@/office/kit/Choice'
import { raiseWords } from './policyChanges'

interface RaisesProps {
  readonly warnings: Warnings
  readonly onRaise: (about: WarningSubject, colour: WarningColour, raise: Raise) => void
}

const raises: readonly Raise[] = [1, 1.5, 2, 3, 'daily']
/** 「黄色：次数 ×1.5」 */
const optionsOf = (colour: WarningColour, now: Raise) =>
  [...new Set([...raises, now])].map((raise) => ({
    ...{ value: String(raise), label: `${colourLabel[colour]}：${raiseWords(raise)}` },
  }))

export function Raises({ warnings, onRaise }: RaisesProps) {
  return (
    <Section title="预警时多巡多少">
      <View className="policy__card">
        {warningSubjects.map((about) => (
          <View key={about} className="sentence">
            <Text className="sentence__who">{`${warningSubjectLabel[about]}预警`}</Text>
            <View className="sentence__blanks">
              {warningColours.map((colour) => (
                <Choice
                  key={colour}
                  label={`${warningSubjectLabel[about]}${colourLabel[colour]}预警`}
                  options={optionsOf(colour, warnings[about][colour])}
                  value={String(warnings[about][colour])}
                  onChange={(value) => onRaise(about, colour, value === 'daily' ? value : Number(value))}
                />
              ))}
            </View>
          </View>
        ))}
      </View>
    </Section>
  )
}
