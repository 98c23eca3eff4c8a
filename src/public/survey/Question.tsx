/** One question: large rows to tap, five numbers, or a place to write. */
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { Icon } from '@/components/Icon'
import { Field } from '@/components/Field'
import { TextField } from '@/components/TextField'
import { Pressable } from '@/components/native/Pressable'
import { longestWords } from '@domain/survey/limits'
import type { Form, Reply } from './useAnswering'

interface QuestionProps {
  readonly number: number
  readonly question: Form['questions'][number]
  readonly reply: Reply
  readonly error: string | null
  readonly onReply: (reply: Reply) => void
}

export function Question({ number, question, reply, error, onReply }: QuestionProps) {
  const { ask, kind, options, mayStay } = question
  const label = `${number}. ${ask}${mayStay ? '（可不答）' : ''}`
  if (kind === 'text') {
    return (
      <Card>
        <TextField
          label={label}
          value={String(reply)}
          onChange={onReply}
          maxLength={longestWords}
          multiline
          hint={`${String(reply).length}/${longestWords}，请不要写姓名和电话`}
          error={error}
        />
      </Card>
    )
  }
  const chosen = typeof reply === 'string' ? [] : reply
  const choose = (n: number) => {
    if (chosen.includes(n)) onReply(chosen.filter((each) => each !== n))
    else onReply(kind === 'many' ? [...chosen, n].sort((a, b) => a - b) : [n])
  }
  return (
    <Card>
      <Field label={label} hint={kind === 'many' ? '可以选几样' : undefined} error={error}>
        <View className={kind === 'scale' ? 'survey__scale' : 'survey__options'}>
          {options.map((option, n) => (
            <Pressable
              key={option}
              className={`survey__option ${chosen.includes(n) ? 'survey__option--chosen' : ''}`}
              role={kind === 'many' ? 'checkbox' : 'radio'}
              selected={chosen.includes(n)}
              onPress={() => choose(n)}
            >
              <Text>{option}</Text>
              {kind !== 'scale' && chosen.includes(n) && <Icon name="check" size="small" />}
            </Pressable>
          ))}
        </View>
        {kind === 'scale' && <Text className="survey__ends">1 分最不满意，5 分最满意</Text>}
      </Field>
    </Card>
  )
}
