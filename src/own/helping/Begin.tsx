/** The six digits from the chief's phone, then who one is and what one may do; the chief says the last yes. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { SegmentedControl } from '@/components/SegmentedControl'
import { TextField } from '@/components/TextField'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { isBlank } from '@domain/contract/letters'
import { sentenceOf } from '@domain/contract/problems'
import { type Relation, relations } from '@domain/kin/kinship'
import { longestPerson } from '@domain/register/longest'
import '../kin/index.scss'

const digitsOf = (typed: string) => typed.replace(/\D/g, '').slice(0, 6)

export function Begin({ onAsked }: { readonly onAsked: () => void }) {
  const looking = useSend('kin.look')
  const [code, setCode] = useState('')
  const [chiefName, setChiefName] = useState<string | null>(null)
  const look = async () => setChiefName((await looking.send({ code }))?.chiefName ?? null)
  if (chiefName !== null) return <Whose {...{ code, chiefName, onAsked }} onBack={() => setChiefName(null)} />
  return (
    <Card>
      <TextField
        label="六位数字"
        value={code}
        maxLength={8}
        hint="请河长在他的手机上打开「我的 → 亲友代办」，把数字念给您"
        error={looking.problem && sentenceOf(looking.problem)}
        onChange={(typed) => setCode(digitsOf(typed))}
      />
      <Button kind="main" busy={looking.busy} disabled={code.length < 6} onPress={() => void look()}>
        下一步
      </Button>
    </Card>
  )
}

interface WhoseProps {
  readonly code: string
  readonly chiefName: string
  readonly onAsked: () => void
  readonly onBack: () => void
}

function Whose({ code, chiefName, onAsked, onBack }: WhoseProps) {
  const asking = useSend('kin.ask')
  const [name, setName] = useState('')
  const [relation, setRelation] = useState<Relation>('子女')
  const { said, isSound } = useTroubles({ name: isBlank(name) ? '请写您的名字，河长要看是谁' : null })
  const ask = async () => {
    if (isSound() && (await asking.send({ code, name: name.trim(), relation }))) onAsked()
  }
  return (
    <Card>
      <Text className="kin__title">{`您要帮${chiefName}代办`}</Text>
      <Text className="kin__line">能看他要巡哪几段，替他写说明，把他的纸质记录拍给河长办。</Text>
      <Text className="kin__line">不能替他巡河，看不到举报。您做的都会标明「由亲友代办」。</Text>
      <TextField
        label="您的名字"
        value={name}
        maxLength={longestPerson.name}
        error={said.name ?? (asking.problem && sentenceOf(asking.problem))}
        onChange={setName}
      />
      <SegmentedControl
        label="您是他的"
        options={relations.map((value) => ({ value, label: value }))}
        value={relation}
        onChange={setRelation}
      />
      <Text className="kin__hint">点了以后，还要他在自己手机上同意。</Text>
      <View className="kin__buttons">
        <Button kind="main" busy={asking.busy} onPress={() => void ask()}>
          我愿意，请他同意
        </Button>
        <Button kind="quiet" onPress={onBack}>
          不是他
        </Button>
      </View>
    </Card>
  )
}
