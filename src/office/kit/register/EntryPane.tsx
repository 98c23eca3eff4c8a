/** One entry of a register: the form, what is special about it, its history, and the way out of use. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Unsaved } from '@/components/Unsaved'
import { newId } from '@/services/newId'
import { sentenceOf } from '@domain/contract/problems'
import { fieldsOf, titleOf, type AnyRegister, type Entry } from '@domain/register/kit/register'
import { EndEntry } from './EndEntry'
import { EntryForm } from './EntryForm'
import type { Face } from './face'
import { History } from './History'
import { Meeting } from './Meeting'
import { useEntry } from './useEntry'
import { useMayWrite } from './useMayWrite'
import './register.scss'

interface EntryPaneProps {
  readonly face: Face
  /** An id, or `new`. */
  readonly chosen: string
  /** What a new entry refers to already, by the names of its fields. */
  readonly given?: Readonly<Record<string, string | undefined>>
  readonly onSaved: (id: string) => void
}

export function EntryPane(props: EntryPaneProps) {
  return props.face.own ? props.face.own(props) : <Entered {...props} />
}

function Entered({ face, chosen, given, onSaved }: EntryPaneProps) {
  const id = useEntryId(chosen)
  if (id === null) return <Skeleton count={2} />
  return <Known {...{ face, id, given }} isNew={chosen === 'new'} onSaved={() => onSaved(id)} />
}

/** Made once, so that a second tap on 「添加」 does not add a second one. */
function useEntryId(chosen: string): string | null {
  const [id, setId] = useState(chosen === 'new' ? null : chosen)
  useEffect(() => {
    if (id === null) void newId().then(setId)
  }, [id])
  return id
}

interface KnownProps {
  readonly face: Face
  readonly id: string
  readonly isNew: boolean
  readonly given: EntryPaneProps['given']
  readonly onSaved: () => void
}

function Known({ face, id, isNew, given, onSaved }: KnownProps) {
  const { register } = face
  const desk = useEntry(register, id, isNew ? referencesGiven(register, given) : null, onSaved)
  const { entry, stored } = desk
  const mayWrite = useMayWrite(register)
  /** What a pane did may stand in the list as well. */
  const reload = () => {
    void desk.asked.reload()
    onSaved()
  }
  const form = entry && (
    <>
      <Unsaved when={desk.unsaved || desk.uploads.uploading} />
      <EntryForm {...{ face, desk, entry, mayWrite }} entryId={id} />
      <View className="register__bar">
        {desk.conflict && (
          <Meeting {...{ register, desk, entry }} names={desk.names} conflict={desk.conflict} />
        )}
        {mayWrite ? (
          <Buttons desk={desk} isNew={isNew} />
        ) : (
          isNew && <Notice tone="dueSoon">这里由河长办登记，您可以看</Notice>
        )}
      </View>
    </>
  )
  if (isNew) return <Section title={face.add}>{form}</Section>
  return (
    <>
      <Section title={stored ? titleOf(register, stored.entry, stored.names) : register.title}>
        {stored && face.standing?.(stored)}
        <Fetched of={desk.asked} count={2}>
          {() => form}
        </Fetched>
      </Section>
      {stored && (
        <>
          {face.pane?.({ ...stored, reload })}
          <History register={register} id={id} version={stored.version} />
          {mayWrite && <EndEntry register={register} stored={stored} desk={desk} />}
        </>
      )}
    </>
  )
}

/** What the address says a new entry refers to. */
function referencesGiven(register: AnyRegister, given: EntryPaneProps['given'] = {}): Entry {
  const named = fieldsOf(register).filter(([name, { kind }]) => kind === 'reference' && given[name])
  return Object.fromEntries(named.map(([name]) => [name, given[name]]))
}

interface ButtonsProps {
  readonly desk: ReturnType<typeof useEntry>
  readonly isNew: boolean
}

function Buttons({ desk, isNew }: ButtonsProps) {
  const { saving, uploads, changed, undo, conflict, adds } = desk
  const { problem } = saving
  const shown = problem && !conflict && !(problem.code === 'register.taken' && problem.detail)
  // An empty bar would lie over what is below it.
  if (!shown && !undo && !isNew && !changed) return null
  return (
    <View className="register__buttons">
      {shown && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      {undo && (
        <Notice tone="done" action="撤销" onPress={() => void undo()}>
          已保存
        </Notice>
      )}
      {(isNew || changed) && (
        <>
          <Button kind="main" busy={saving.busy} {...uploads.waits} onPress={() => void desk.save()}>
            {adds ? '添加' : conflict ? '保存合好的' : '保存'}
          </Button>
          {changed && !isNew && (
            <Button kind="quiet" onPress={desk.discard}>
              放弃修改
            </Button>
          )}
        </>
      )}
    </View>
  )
}
