/** Alerts on the desk: a draft is looked at, and one tap makes a problem of it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { useSend } from '@/hooks/useSend'
import { alerts } from '@domain/alert/alerts'
import { sentenceOf } from '@domain/contract/problems'
import { checklistItems } from '@domain/patrol/checklistItem'
import { type Category, categoryLabel } from '@domain/report/category'
import { Choice } from '@/office/kit/Choice'
import type { Face } from '@/office/kit/register/face'

export const alertFace: Face = {
  ...{ register: alerts, section: 'alerts', icon: 'alert' },
  ...{ add: '登记告警', none: '没有告警', purpose: '摄像头、传感器、12345 传来的先放在这里，看过再转为问题' },
  pane: ({ id, entry, reload }) => entry.state === 'new' && <ToProblem id={id} onDone={reload} />,
}

const options = checklistItems.map((value) => ({ value, label: categoryLabel[value] }))

function ToProblem({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const [category, setCategory] = useState<Category>('other')
  const { busy, problem, send } = useSend('alert.toProblem')
  const turn = async () => {
    if (await send({ id, category })) onDone()
  }
  return (
    <Section title="转为问题">
      <View className="register__form">
        <Choice
          label="哪种问题"
          options={options}
          value={category}
          onChange={setCategory as (value: string) => void}
        />
        {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
        <Button kind="main" busy={busy} onPress={() => void turn()}>
          转为问题，去交办
        </Button>
      </View>
    </Section>
  )
}
