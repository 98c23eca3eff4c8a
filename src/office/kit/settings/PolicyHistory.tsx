/** Who changed the rules, when, why and what, the newest first; asked for only when somebody wants to see it. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { Section } from '@/components/Section'
import { usePages } from '@/hooks/usePages'
import { describeInstant } from '@domain/calendar/day'
import type { SettingName } from '@domain/setting/settings'
import type { PolicyDesk } from './usePolicyDesk'
import './PolicyPage.scss'

interface PolicyHistoryProps<P> extends Pick<PolicyDesk<P>, 'changesBetween'> {
  readonly of: SettingName
}

export function PolicyHistory<P>(props: PolicyHistoryProps<P>) {
  const [open, setOpen] = useState(false)
  return (
    <Section title="修改记录">
      {open ? (
        <Lines {...props} />
      ) : (
        <View className="policy__card">
          <Button kind="quiet" onPress={() => setOpen(true)}>
            看谁改过什么
          </Button>
        </View>
      )}
    </Section>
  )
}

function Lines<P>({ of, changesBetween }: PolicyHistoryProps<P>) {
  const list = usePages('setting.history', { of }, { pageSize: 10 })
  return (
    <Listed list={list} more="再看更早的" empty={<Empty icon="clock" title="还没有修改记录" />}>
      {(lines) => (
        <View className="policy__card">
          {lines.map(({ version, at, by, why, before, after }) => (
            <View key={version} className="policy__line">
              <Text className="policy__words policy__words--above">{`${describeInstant(at)}，${by}${why ? `：${why}` : ''}`}</Text>
              {saidOf(changesBetween, before, after).map((said) => (
                <Text key={said} className="policy__what">
                  {said}
                </Text>
              ))}
            </View>
          ))}
        </View>
      )}
    </Listed>
  )
}

/** What was stored before something was added to the rules cannot be told in the words of today. */
function saidOf<P>(
  changesBetween: PolicyDesk<P>['changesBetween'],
  before: object,
  after: object,
): readonly string[] {
  try {
    const said = changesBetween(before as P, after as P)
    return said.length > 0 ? said : ['其他内容']
  } catch {
    return ['其他内容']
  }
}
