/** Appoints someone to a reach: who, where, as what, from when. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { Unsaved } from '@/components/Unsaved'
import { sentenceOf } from '@domain/contract/problems'
import { chiefRoles, roleLabel, type Role } from '@domain/identity/role'
import { Choice } from '@/office/kit/Choice'
import { PersonPicker } from '@/office/kit/PersonPicker'
import { ReachPicker } from '@/office/kit/ReachPicker'
import { ChosenField } from './ChosenField'
import { Holder } from './Holder'
import { useAppointing, type Choice as Chosen } from './useAppointing'

interface AppointSheetProps {
  readonly person?: Chosen
  readonly roles?: readonly Role[]
  readonly reach?: Chosen
  /** The person's: its reaches stand first. */
  readonly village?: string
  readonly onClose: () => void
  readonly onDone: () => void
}

const roleOptions = chiefRoles.map((role) => ({ value: role, label: roleLabel[role] }))

export function AppointSheet({ person, roles, reach, village, onClose, onDone }: AppointSheetProps) {
  const form = useAppointing({ person, reach, roles }, onDone)
  const [picking, setPicking] = useState(false)
  const close = () => setPicking(false)
  if (picking && reach) {
    return (
      <PersonPicker
        title="选河长"
        onClose={close}
        onPick={(chosen) => (form.choosePerson(chosen), close())}
      />
    )
  }
  if (picking) {
    return (
      <ReachPicker
        village={village}
        chosen={form.reaches.map(({ id }) => id)}
        onClose={close}
        onPick={form.toggleReach}
      />
    )
  }
  const names = form.reaches.map(({ name }) => name).join('、')
  return (
    <Sheet
      open
      title={reach ? `任命${reach.name}的河长` : `任命${person?.name ?? ''}`}
      busy={form.appointing.busy}
      onClose={onClose}
    >
      <Unsaved when={form.chosen} />
      {reach ? (
        <ChosenField label="河长" name={form.person?.name ?? null} onPick={() => setPicking(true)} />
      ) : (
        <ChosenField label="河段（可选多段）" name={names || null} onPick={() => setPicking(true)} />
      )}
      {form.reaches.map((each) => (
        <Holder key={each.id} reach={each} named={!reach} />
      ))}
      <Field label="身份">
        <Choice label="身份" options={roleOptions} value={form.role} onChange={form.setRole} />
      </Field>
      <DateField label="从哪天起" value={form.from} onChange={form.setFrom} />
      {form.appointing.problem && <Notice tone="overdue">{sentenceOf(form.appointing.problem)}</Notice>}
      <View className="sheet-form__buttons">
        <Button
          kind="main"
          disabled={!form.person || form.reaches.length === 0}
          busy={form.appointing.busy}
          onPress={() => void form.appoint()}
        >
          {form.reaches.length > 1 ? `任命 ${form.reaches.length} 段` : '任命'}
        </Button>
        <Button kind="quiet" disabled={form.appointing.busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
