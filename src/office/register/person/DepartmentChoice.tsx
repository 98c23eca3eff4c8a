/** Which department a person works for; what is dispatched to it reaches them. */
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { useCall } from '@/hooks/useCall'
import { Choice } from '@/office/kit/Choice'

interface DepartmentChoiceProps {
  readonly departmentId: string | null
  readonly onChange: (departmentId: string | null) => void
  readonly error?: string
}

export function DepartmentChoice({ departmentId, onChange, error }: DepartmentChoiceProps) {
  const departments = useCall('register.listDepartments', {}, { cache: true })
  return (
    <Field label="所属部门" hint="名单在“部门”里增减" error={error}>
      <Fetched of={departments} shape="rows" count={1}>
        {({ items }) => (
          <Choice
            label="所属部门"
            options={[
              { value: '', label: '请选择' },
              ...items
                .filter(({ id, active }) => active || id === departmentId)
                .map(({ id, name, active }) => ({ value: id, label: active ? name : `${name}（已停用）` })),
            ]}
            value={departmentId ?? ''}
            onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
          />
        )}
      </Fetched>
    </Field>
  )
}
