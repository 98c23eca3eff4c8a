/** Where a person belongs: one of the villages there are; another only by saying so, so that no slip makes a new one. */
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { TextField } from '@/components/TextField'
import { useCall } from '@/hooks/useCall'
import { Choice } from '@/office/kit/Choice'
import { longestPlace } from '@domain/register/longest'

interface VillageFieldProps {
  readonly village: string
  readonly onChange: (village: string) => void
}

/** No village is called so. */
const other = ' '

export function VillageField({ village, onChange }: VillageFieldProps) {
  const [writing, write] = useState(false)
  const villages = useCall('register.listVillages', { all: true }, { cache: true })
  if (writing) {
    return (
      <>
        <TextField
          label="所在村"
          hint="名册里还没有的村，按全称写"
          value={village}
          onChange={onChange}
          maxLength={longestPlace}
        />
        <Button kind="quiet" onPress={() => write(false)}>
          从名册里选
        </Button>
      </>
    )
  }
  const choose = (chosen: string) => (chosen === other ? write(true) : onChange(chosen))
  return (
    <Field label="所在村">
      <Fetched of={villages} shape="rows" count={1}>
        {({ items }) => {
          const known = items.map((each) => each.village)
          const shown = village === '' || known.includes(village) ? known : [village, ...known]
          return (
            <Choice
              label="所在村"
              options={[
                { value: '', label: '不属于哪个村' },
                ...shown.map((value) => ({ value, label: value })),
                { value: other, label: '没有列出的村…' },
              ]}
              value={village}
              onChange={choose}
            />
          )
        }}
      </Fetched>
    </Field>
  )
}
