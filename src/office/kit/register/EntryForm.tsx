/** An entry as a form: its fields in the order of the definition, those that are asked. */
import { Text, View } from '@tarojs/components'
import { Field as Labelled } from '@/components/Field'
import type { Field } from '@domain/register/kit/fields'
import { fieldsOf, isAsked, type Entry } from '@domain/register/kit/register'
import { wordsOf } from '@domain/register/kit/words'
import type { Face } from './face'
import { FieldControl } from './FieldControl'
import type { Control } from './fields/control'
import type { EntryDesk } from './useEntry'

interface EntryFormProps {
  readonly face: Face
  readonly desk: EntryDesk
  readonly entryId: string
  readonly entry: Entry
}

export function EntryForm({ face, desk, entryId, entry }: EntryFormProps) {
  const names = { ...desk.stored?.names, ...desk.conflict?.theirs.names }
  return (
    <View className="register__form">
      {fieldsOf(face.register).map(([name, field]) => {
        if (field.given) return <Shown key={name} field={field} words={wordsOf(field, entry[name], names)} />
        if (!isAsked(field, entry)) return null
        const Typed = (face.controls?.[name] ?? FieldControl) as Control
        return (
          <Typed
            key={name}
            {...{ field, entryId, entry, names, files: desk.files }}
            value={entry[name] as never}
            onChange={(value) => desk.change({ [name]: value })}
            error={desk.troubles[name]}
            hint={face.hints?.[name]?.(entry) ?? field.hint}
          />
        )
      })}
      {face.preview?.(entry)}
    </View>
  )
}

/** What the cloud made of the entry; nothing before it was saved. */
function Shown({ field, words }: { readonly field: Field; readonly words: string }) {
  if (words === '') return null
  return (
    <Labelled label={field.title}>
      <Text className="register__what">{words}</Text>
    </Labelled>
  )
}
