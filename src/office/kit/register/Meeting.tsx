/** Two changed one entry: what both changed stands side by side, and the form below holds what would be saved. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import type { AnyRegister, Entry } from '@domain/register/kit/register'
import { wordsOf, type Names } from '@domain/register/kit/words'
import type { Conflict } from './useDraft'
import type { EntryDesk } from './useEntry'

interface MeetingProps {
  readonly register: AnyRegister
  readonly desk: Pick<EntryDesk, 'change'> & { takeTheirs(): unknown }
  /** What the references of both are called. */
  readonly names: Names
  readonly conflict: {
    readonly theirs: Pick<Conflict['theirs'], 'entry'>
    readonly both: Conflict['both']
  }
  readonly entry: Entry
}

export function Meeting({ register, desk, conflict, entry, names }: MeetingProps) {
  const { theirs, both } = conflict
  return (
    <View className="register__meeting">
      <Notice tone="dueSoon">
        {both.length === 0
          ? '别的同事刚改过别的几项，已和您的合在一起，请看过再保存。'
          : '别的同事刚改过同样的几项，两份都在下面，请选好再保存。'}
      </Notice>
      {both.map((name) => {
        const field = register.fields[name]!
        return (
          <View key={name} className="register__versions">
            <Text className="register__when">{field.title}</Text>
            <Text className="register__what">{`您的：${wordsOf(field, entry[name], names) || '空'}`}</Text>
            <Text className="register__what">{`别人的：${wordsOf(field, theirs.entry[name], names) || '空'}`}</Text>
            <Button
              inline
              label={`${field.title}用别人的`}
              onPress={() => desk.change({ [name]: theirs.entry[name] })}
            >
              用别人的
            </Button>
          </View>
        )
      })}
      <Button kind="quiet" onPress={() => desk.takeTheirs()}>
        我的都不要，看别人存的
      </Button>
    </View>
  )
}
