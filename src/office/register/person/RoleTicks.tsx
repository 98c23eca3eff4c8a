/** The roles of a person; several may hold. */
import { Text, View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { Pressable } from '@/components/native/Pressable'
import { roleLabel, roles as allRoles, type Role } from '@domain/identity/role'

interface RoleTicksProps {
  readonly roles: readonly Role[]
  readonly onChange: (roles: Role[]) => void
  readonly error?: string
}

export function RoleTicks({ roles, onChange, error }: RoleTicksProps) {
  const toggle = (role: Role) =>
    onChange(roles.includes(role) ? roles.filter((other) => other !== role) : [...roles, role])
  return (
    <Field label="身份（可多选）" error={error}>
      <View className="ticks">
        {allRoles.map((role) => (
          <Pressable
            key={role}
            role="checkbox"
            selected={roles.includes(role)}
            className={`tick ${roles.includes(role) ? 'tick--on' : ''}`}
            onPress={() => toggle(role)}
          >
            <Text>{`${roles.includes(role) ? '✓ ' : ''}${roleLabel[role]}`}</Text>
          </Pressable>
        ))}
      </View>
    </Field>
  )
}
