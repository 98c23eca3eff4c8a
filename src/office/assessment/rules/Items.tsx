/** The items of a group: what each is worth at most, and where it counts by the piece, what one piece is worth. */
import { Text, View } from '@tarojs/components'
import { type Item, ruleLabel, sourceLabel } from '@domain/assessment/ruleSet'
import { pointsText } from '@domain/assessment/points'
import { Blank } from '@/office/kit/Blank'
import { readPoints, type useRules, withItem } from './useRules'

interface ItemsProps {
  readonly items: readonly Item[]
  readonly rules: ReturnType<typeof useRules>
}

export function Items({ items, rules: { desk } }: ItemsProps) {
  return (
    <>
      {items.map(({ key, name, most, source, rule, hint, span }) => (
        <View key={key} className="rules__item">
          <Text className="rules__hint">
            {[`${sourceLabel[source]}，${ruleLabel[rule.kind]}`, span === 'year' ? '按全年' : '', hint]
              .filter(Boolean)
              .join('；')}
          </Text>
          <Blank
            before={`${name}：最多`}
            unit="分"
            value={most === null ? '' : pointsText(most)}
            trouble={desk.troubles[key]}
            onType={(typed) =>
              desk.fill(key, readPoints(typed), (now, value) =>
                withItem(now, key, (item) => ({ ...item, most: value })),
              )
            }
          />
          {'points' in rule && (
            <Blank
              before="每次"
              unit="分"
              value={pointsText(rule.points)}
              trouble={desk.troubles[`${key} each`]}
              onType={(typed) =>
                desk.fill(`${key} each`, readPoints(typed), (now, points) =>
                  withItem(now, key, (item) => ({ ...item, rule: { ...item.rule, points } as Item['rule'] })),
                )
              }
            />
          )}
        </View>
      ))}
    </>
  )
}
