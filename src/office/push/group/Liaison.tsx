/** The person of the register who forwards text, card and poster in the group. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { PersonPicker } from '@/office/kit/PersonPicker'

interface LiaisonProps {
  /** Empty: nobody. */
  readonly name: string
  readonly onChoose: (person: { readonly id: string; readonly name: string } | null) => void
}

export function Liaison({ name, onChoose }: LiaisonProps) {
  const [picking, setPicking] = useState(false)
  const choose = (person: Parameters<LiaisonProps['onChoose']>[0]) => {
    onChoose(person)
    setPicking(false)
  }
  return (
    <>
      <Field label="群联络人" hint="每天早上在“今天”里看到写好的话，一点就转发到群里">
        <View className="group__liaison">
          {name !== '' && <Text className="group__liaison-name">{name}</Text>}
          <Button
            inline={name !== ''}
            label={name ? '更换群联络人' : undefined}
            onPress={() => setPicking(true)}
          >
            {name ? '更换' : '选群联络人'}
          </Button>
          {name !== '' && (
            <Button kind="quiet" inline label={`不要${name}联络`} onPress={() => choose(null)}>
              去掉
            </Button>
          )}
        </View>
      </Field>
      {picking && (
        <PersonPicker
          title="选群联络人"
          onPick={({ id, name: chosen }) => choose({ id, name: chosen })}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
