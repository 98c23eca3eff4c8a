/** An entry as a form: its fields in the order of the definition, those that are asked. */
import { Text, View } from '@tarojs/components'
import { Field as Labelled } from '@/components/Field'
import { PhotoStrip } from '@/components/PhotoStrip'
import type { Attached, Field } from '@domain/register/kit/fields'
import { fieldsOf, isAsked, type Entry } from '@domain/register/kit/register'
import { wordsOf } from '@domain/register/kit/words'
import type { Face } from './face'
import { FieldControl } from './FieldControl'
import type { Control } from './fields/control'
import { DocumentList } from './fields/Documents'
import type { EntryDesk } from './useEntry'

interface EntryFormProps {
  readonly face: Face
  readonly desk: EntryDesk
  readonly entryId: string
  readonly entry: Entry
  /** Who only reads gets words in place of what is typed in. */
  readonly mayWrite: boolean
}

export function EntryForm({ face, desk, entryId, entry, mayWrite }: EntryFormProps) {
  const { names } = desk
  return (
    <View className="register__form">
      {fieldsOf(face.register).map(([name, field]) => {
        if (!field.given && !isAsked(field, entry)) return null
        if (field.given || !mayWrite) {
          const words = face.words?.[name]?.(entry) ?? wordsOf(field, entry[name], names)
          return <Shown key={name} {...{ field, words }} value={entry[name]} files={desk.files} />
        }
        const Typed = (face.controls?.[name] ?? FieldControl) as Control
        return (
          <Typed
            key={name}
            {...{ field, entryId, entry, names, files: desk.files }}
            whileUploading={desk.uploads.whileUploading}
            value={entry[name] as never}
            onChange={(value) => desk.change({ [name]: value })}
            onNamed={desk.name}
            error={desk.troubles[name]}
            hint={face.hints?.[name]?.(entry) ?? field.hint}
          />
        )
      })}
      {face.preview?.(entry)}
    </View>
  )
}

interface ShownProps {
  readonly field: Field
  readonly value: unknown
  readonly words: string
  readonly files: EntryDesk['files']
}

/** To be read only; nothing where nothing is written, as before the cloud has made it. */
function Shown({ field, value, words, files }: ShownProps) {
  if (words === '') return null
  return (
    <Labelled label={field.title}>
      {field.kind === 'files' ? (
        <DocumentList documents={value as readonly Attached[]} files={files} />
      ) : field.kind === 'photos' ? (
        <PhotoStrip
          photos={(value as readonly string[]).map((id, n) => ({
            ...{ id, address: files[id] ?? '', label: `${field.title} ${n + 1}` },
          }))}
        />
      ) : (
        <Text className="register__what">{words}</Text>
      )}
    </Labelled>
  )
}
