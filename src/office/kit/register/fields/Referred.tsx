/** An entry of another register, found by typing a part of its name. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { Icon } from '@/components/Icon'
import { ListRow } from '@/components/ListRow'
import { Pressable } from '@/components/native/Pressable'
import { Sheet } from '@/components/Sheet'
import { useCall, type CallState } from '@/hooks/useCall'
import { usePages, type PagesState } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'
import type { ReferenceField, ReferenceTo } from '@domain/register/kit/fields'
import { titleOf, type AnyRegister, type Entry } from '@domain/register/kit/register'
import { PersonPicker } from '@/office/kit/PersonPicker'
import { PickSheet } from '@/office/kit/PickSheet'
import { ReachPicker } from '@/office/kit/ReachPicker'
import { searchLabel } from '../columns'
import { actionOf, type Listed } from '../wire'
import { Clear } from './Clear'
import type { ControlProps } from './control'

export function Referred({
  field,
  value,
  onChange,
  error,
  hint,
  entry,
  names,
  onNamed,
}: ControlProps<ReferenceField>) {
  const [open, setOpen] = useState(false)
  /** What was chosen here, until the cloud names it. */
  const [chosen, setChosen] = useState<Found | null>(null)
  const { to } = field
  const known = value === null ? null : chosen?.id === value ? chosen.name : (names[value] ?? null)
  const asked = useName(to, known === null ? value : null)
  const name = known ?? asked ?? value
  const pick = (found: Found) => {
    setChosen(found)
    setOpen(false)
    onNamed?.(found.id, found.name)
    onChange(found.id)
  }
  return (
    <Field label={field.title} hint={hint} error={error}>
      <View className="register__reference">
        <Pressable
          className="register__pick"
          label={name ? `${field.title}：${name}，更换` : `选${field.title}`}
          onPress={() => setOpen(true)}
        >
          <Text>{name ?? '请选择'}</Text>
          <Icon name="chevron" size="small" />
        </Pressable>
        {value !== null && <Clear title={field.title} onPress={() => onChange(null)} />}
      </View>
      {open && <Picker {...{ to, entry }} onPick={pick} onClose={() => setOpen(false)} />}
    </Field>
  )
}

interface Found {
  readonly id: string
  readonly name: string
}

/** What an entry that the address named is called, before anything of the form is stored. */
function useName(to: ReferenceTo, id: string | null): string | null {
  const of = typeof to === 'string' ? null : to
  const asked = useCall(
    actionOf(of ?? ({ name: 'department' } as AnyRegister), 'get'),
    of && id !== null ? { id } : null,
  ) as unknown as CallState<{ record: Listed }>
  if (!of || !asked.value) return null
  return titleOf(of, asked.value.record.entry, asked.value.record.names)
}

interface PickerProps {
  /** The form it is picked for. */
  readonly entry: Entry
  readonly onPick: (found: Found) => void
  readonly onClose: () => void
}

function DepartmentPicker({ onPick, onClose }: PickerProps) {
  const [name, setName] = useState('')
  const settled = useSettled(name)
  const search = settled === '' ? {} : { search: settled }
  const list = usePages('department.list', { ...search, active: true }, { pageSize: 20 })
  return (
    <PickSheet
      title="选部门"
      placeholder="部门名称"
      {...{ name, list, onClose }}
      onName={setName}
      line={({ id, entry }) => (
        <ListRow key={id} title={entry.name} onPress={() => onPick({ id, name: entry.name })} />
      )}
    />
  )
}

function VillagePicker({ onPick, onClose }: PickerProps) {
  const villages = useCall('register.listVillages', { all: true }, { cache: true })
  return (
    <Sheet open title="选村" onClose={onClose}>
      <Fetched of={villages} shape="rows" count={4}>
        {({ items }) =>
          items.map(({ village }) => (
            <ListRow key={village} title={village} onPress={() => onPick({ id: village, name: village })} />
          ))
        }
      </Fetched>
    </Sheet>
  )
}

/** Any other register is searched as its own room does; what belongs to the same (方案) as the form stands alone. */
function EntryPicker({ of, entry: form, onPick, onClose }: PickerProps & { readonly of: AnyRegister }) {
  const [name, setName] = useState('')
  const settled = useSettled(name)
  const search = settled === '' ? {} : { search: settled }
  const list = usePages(
    actionOf(of, 'list'),
    { ...search, ...sharedWith(of, form), active: true },
    { pageSize: 20 },
  ) as unknown as PagesState<Listed>
  return (
    <PickSheet
      title={`选${of.title}`}
      placeholder={searchLabel(of)}
      {...{ name, list, onClose }}
      onName={setName}
      line={({ id, entry, names }) => {
        const title = titleOf(of, entry, names)
        return <ListRow key={id} title={title} onPress={() => onPick({ id, name: title })} />
      }}
    />
  )
}

function sharedWith({ list, fields }: AnyRegister, form: Entry) {
  const names = ((list.filters ?? []) as readonly string[]).filter(
    (name) => fields[name].kind === 'reference' && form[name],
  )
  return names.length === 0 ? {} : { filters: Object.fromEntries(names.map((name) => [name, form[name]])) }
}

function Picker({ to, ...props }: PickerProps & { readonly to: ReferenceTo }) {
  if (typeof to !== 'string') return <EntryPicker of={to} {...props} />
  const Named = pickers[to]
  return <Named {...props} />
}

const pickers: Readonly<Record<ReferenceTo & string, (props: PickerProps) => JSX.Element>> = {
  reach: ReachPicker,
  person: PersonPicker,
  department: DepartmentPicker,
  village: VillagePicker,
}
