/** Who changed what, the newest first; asked for only when somebody wants to see it. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { Section } from '@/components/Section'
import { usePages, type PagesState } from '@/hooks/usePages'
import { describeInstant } from '@domain/calendar/day'
import { fieldsOf, type AnyRegister } from '@domain/register/kit/register'
import { wordsOf } from '@domain/register/kit/words'
import { actionOf, type HistoryLine } from './wire'

interface HistoryProps {
  readonly register: AnyRegister
  readonly id: string
  readonly version: number
}

export function History({ register, id, version }: HistoryProps) {
  const [open, setOpen] = useState(false)
  return (
    <Section title="修改记录">
      {open ? (
        <Lines key={version} {...{ register, id }} />
      ) : (
        <View className="register__buttons">
          <Button kind="quiet" onPress={() => setOpen(true)}>
            看谁改过什么
          </Button>
        </View>
      )}
    </Section>
  )
}

function Lines({ register, id }: Omit<HistoryProps, 'version'>) {
  const asked = usePages(actionOf(register, 'history'), { id }, { pageSize: 20 })
  const list = asked as unknown as PagesState<HistoryLine>
  return (
    <Listed list={list} more="再看更早的" empty={<Empty icon="clock" title="还没有修改记录" />}>
      {(lines) => (
        <View className="register__history">
          {lines.map((line) => (
            <View key={line.version} className="register__line">
              <Text className="register__when">{`${describeInstant(line.at)}，${line.by}`}</Text>
              {saidOf(register, line).map((said) => (
                <Text key={said} className="register__what">
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

/** 「状况：完好 → 破损」 */
function saidOf(register: AnyRegister, { before, after, ended, names, version }: HistoryLine): string[] {
  const changed = fieldsOf(register).flatMap(([name, field]) => {
    const [old, now] = [before, after].map((entry) => wordsOf(field, entry[name], names))
    if (old === now) return []
    return [name in before ? `${field.title}：${old || '空'} → ${now || '空'}` : `${field.title}：${now}`]
  })
  const { word } = register.end
  const moved = ended === undefined ? [] : [ended === null ? '重新启用' : `${word}：${ended}`]
  const all = [...moved, ...changed]
  return all.length > 0 ? all : [version === 1 ? '登记' : '其他内容']
}
