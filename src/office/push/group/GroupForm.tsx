/** The register entry of a group as a form. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'
import { sentenceOf } from '@domain/contract/problems'
import { groupKindLabel, groupKinds } from '@domain/push/group'
import { Choice } from '@/office/kit/Choice'
import { DepartmentChoice } from '@/office/register/person/DepartmentChoice'
import type { GroupDraft } from './groupBlanks'
import { Liaison } from './Liaison'
import { minutesWith, minuteText } from './minutes'
import { useGroupForm } from './useGroupForm'
import { VillageTicks } from './VillageTicks'

interface GroupFormProps {
  readonly stored: GroupDraft
  /** Whether the register knows the group already. */
  readonly added: boolean
  readonly onSaved: (groupId: string) => void
}

export function GroupForm({ stored, added, onSaved }: GroupFormProps) {
  const form = useGroupForm(stored, onSaved)
  const { draft, change, saving } = form
  return (
    <Section title={added ? stored.name : '添加群'}>
      <Questions form={form} />
      <View className="group__switch">
        <SwitchRow
          title="暂停"
          detail={draft.paused ? '不送，也不排；打开后再继续' : '暂停的群不送'}
          on={draft.paused}
          onChange={(paused) => change({ paused })}
        />
      </View>
      {saving.problem && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
      {form.saved && !form.changed && <Notice tone="done">{form.saved}</Notice>}
      <View className="group__save">
        <Button
          kind="main"
          disabled={added && !form.changed}
          busy={saving.busy}
          onPress={() => void form.save()}
        >
          {added ? '保存修改' : '添加'}
        </Button>
      </View>
    </Section>
  )
}

const kindOptions = groupKinds.map((kind) => ({ value: kind, label: groupKindLabel[kind] }))

function Questions({ form }: { readonly form: ReturnType<typeof useGroupForm> }) {
  const { draft, change, troubles } = form
  const { name, kind, villages, departmentId, liaisonName, minute } = draft
  const minutes = minutesWith(minute).map((each) => ({ value: String(each), label: minuteText(each) }))
  return (
    <View className="group__form">
      <TextField
        label="群名"
        placeholder="例如：村级河长工作群"
        value={name}
        onChange={(typed) => change({ name: typed })}
        maxLength={30}
        error={troubles.name}
      />
      <Field label="谁的群" hint="话按群里的人来写">
        <Choice label="谁的群" options={kindOptions} value={kind} onChange={(to) => change({ kind: to })} />
      </Field>
      {kind === 'department' ? (
        <DepartmentChoice
          departmentId={departmentId}
          onChange={(to) => change({ departmentId: to })}
          error={troubles.department}
        />
      ) : (
        <VillageTicks villages={villages} onChange={(to) => change({ villages: to })} />
      )}
      <Field label="几点送" hint="只在工作日送，每 10 分钟送一批">
        <Choice
          label="几点送"
          options={minutes}
          value={String(minute)}
          onChange={(to) => change({ minute: Number(to) })}
        />
      </Field>
      <Liaison
        name={liaisonName}
        onChoose={(person) => change({ liaisonId: person?.id ?? null, liaisonName: person?.name ?? '' })}
      />
    </View>
  )
}
