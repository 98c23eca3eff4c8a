/** The register entry of a person as a form. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { Ticks } from '@/office/kit/Ticks'
import { Meeting } from '@/office/kit/register/Meeting'
import { people } from '@domain/identity/people'
import { sentenceOf } from '@domain/contract/problems'
import { longestReason } from '@domain/register/kit/register'
import { longestPerson } from '@domain/register/longest'
import type { Names } from '@domain/register/kit/words'
import { useCall } from '@/hooks/useCall'
import { roleLabel, roles } from '@domain/identity/role'
import { DepartmentChoice } from './DepartmentChoice'
import type { PersonDraft } from './personBlanks'
import { usePersonForm } from './usePersonForm'
import { VillageField } from './VillageField'

interface PersonFormProps {
  readonly stored: PersonDraft
  /** Whether the register knows the person already. */
  readonly added: boolean
  readonly onSaved: () => void
}

const roleOptions = roles.map((value) => ({ value, label: roleLabel[value] }))

export function PersonForm({ stored, added, onSaved }: PersonFormProps) {
  const form = usePersonForm(stored, onSaved)
  const { draft, change, troubles, saving } = form
  const departmentNames = useDepartmentNames(form.conflict !== null)
  return (
    <Section title={added ? stored.name : '添加人员'}>
      <Unsaved when={form.unsaved} />
      <View className="person__form">
        <TextField
          label="姓名"
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={longestPerson.name}
          error={troubles.name}
        />
        <TextField
          label="手机号"
          kind="digits"
          value={draft.phone}
          onChange={(phone) => change({ phone: phone.replace(/\D/g, '') })}
          // As people write it, with gaps.
          maxLength={20}
          hint="本人凭它绑定微信，不对外公开"
          error={troubles.phone}
        />
        <TextField
          label="职务"
          value={draft.post}
          onChange={(post) => change({ post })}
          maxLength={longestPerson.post}
        />
        <VillageField village={draft.village} onChange={(village) => change({ village })} />
        <Field label="身份（可多选）" error={troubles.roles}>
          <Ticks options={roleOptions} value={draft.roles} onChange={(roles) => change({ roles })} />
        </Field>
        {draft.roles.includes('department') && (
          <DepartmentChoice
            departmentId={draft.departmentId ?? null}
            onChange={(departmentId) => change({ departmentId })}
            error={troubles.department}
          />
        )}
      </View>
      {added && (
        <View className="person__switch">
          <SwitchRow
            title="在岗"
            detail="停用后不能再登录，巡河记录都留着"
            on={draft.active}
            onChange={(active) => change({ active })}
          />
          {stored.active && !draft.active && (
            <TextField
              label="停用原因"
              hint="记在修改记录里，以后查得到"
              value={draft.reason ?? ''}
              onChange={(reason) => change({ reason })}
              maxLength={longestReason}
            />
          )}
        </View>
      )}
      {form.conflict && (
        <View className="register__bar">
          <Meeting
            register={people}
            desk={form}
            entry={{ ...draft }}
            names={departmentNames}
            conflict={{ both: form.conflict.both, theirs: { entry: { ...form.conflict.theirs } } }}
          />
        </View>
      )}
      {saving.problem && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
      {form.undo && !form.changed && (
        <Notice tone="done" action="撤销" onPress={() => void form.undo?.()}>
          已保存
        </Notice>
      )}
      <View className="person__save">
        <Button
          kind="main"
          disabled={added && !form.changed}
          busy={saving.busy}
          onPress={() => void form.save()}
        >
          {form.conflict ? '保存合好的' : added ? '保存修改' : '添加到名册'}
        </Button>
      </View>
    </Section>
  )
}

/** What the departments are called, where two versions are to be read side by side. */
function useDepartmentNames(wanted: boolean): Names {
  const departments = useCall('register.listDepartments', wanted ? {} : null, { cache: true })
  return Object.fromEntries((departments.value?.items ?? []).map(({ id, name }) => [id, name]))
}
