/** One template: what it is for, the fields to pick at WeChat in their order, and the id WeChat gave for it. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { TextField } from '@/components/TextField'
import { speak } from '@/components/native/speak'
import { isBlank } from '@domain/contract/letters'
import { templates, type TemplateKey } from '@domain/reminder/templates'
import { fieldWords, purpose } from './templateWords'

interface TemplateCardProps {
  readonly of: TemplateKey
  readonly value: string
  readonly trouble: string | undefined
  readonly onType: (typed: string) => void
}

export function TemplateCard({ of, value, trouble, onType }: TemplateCardProps) {
  const { label, fields } = templates[of]
  const given = !isBlank(value)
  return (
    <Section
      title={label}
      aside={given ? <Tag tone="done">已填编号</Tag> : <Tag tone="dueSoon">没填，不发</Tag>}
    >
      <View className="policy__card">
        <Text className="policy__words">{purpose[of]}</Text>
        <View className="template__fields" {...speak({ role: 'list', label: `${label}的字段` })}>
          {fields.map((field, n) => (
            <View key={field.name} className="template__field" {...speak({ role: 'listitem' })}>
              <Text className="template__name">{`${n + 1}. ${field.label}`}</Text>
              <Text className="template__kind">{fieldWords(field)}</Text>
            </View>
          ))}
        </View>
        <TextField
          label={`${label}的模板编号`}
          placeholder="从微信公众平台复制"
          value={value}
          onChange={onType}
          maxLength={80}
          error={trouble}
        />
      </View>
    </Section>
  )
}
