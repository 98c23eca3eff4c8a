/** Headings that mean nothing here, and which field somebody says they are; remembered for the next table. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { fieldsOf, type AnyRegister } from '@domain/register/kit/register'
import { Choice } from '@/office/kit/Choice'
import type { Import } from './importWords'
import type { ImportDesk } from './useImport'

interface ColumnsProps {
  readonly register: AnyRegister
  readonly desk: ImportDesk
  readonly current: Import
  readonly unknown: readonly string[]
}

export function Columns({ register, desk, current, unknown }: ColumnsProps) {
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})
  const options = [
    { value: '', label: '不导入' },
    ...fieldsOf(register).map(([value, { title }]) => ({ value, label: title })),
  ]
  const match = () => {
    const fresh = Object.entries(fields).map(([heading, field]) => ({ heading, field }))
    const old = current.chosen.filter(({ heading }) => !(heading in fields))
    void desk.match([...old, ...fresh])
  }
  return (
    <View className="tableIn__columns">
      <Text className="tableIn__rule">
        这些列没有认出来，不会导入。是同一个意思的，可以告诉我们，下次也记得：
      </Text>
      {unknown.map((heading) => (
        <View key={heading} className="tableIn__column">
          <Text className="tableIn__heading">{heading}</Text>
          <Choice
            label={`${heading}是哪一项`}
            options={options}
            value={fields[heading] ?? ''}
            onChange={(field) => setFields((now) => ({ ...now, [heading]: field }))}
          />
        </View>
      ))}
      {Object.values(fields).some((field) => field !== '') && (
        <Button inline busy={desk.busy} onPress={match}>
          按这样再读一遍
        </Button>
      )}
    </View>
  )
}
