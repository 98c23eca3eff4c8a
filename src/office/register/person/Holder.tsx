/** Who answers for a reach now, said before somebody else is appointed there. */
import { cloudDay } from '@/services/cloudClock'
import { Text } from '@tarojs/components'
import { useCall } from '@/hooks/useCall'
import { roleLabel } from '@domain/identity/role'
import { inForce } from '@domain/register/assignment'
import type { Choice } from './useAppointing'

export function Holder({ reach, named }: { readonly reach: Choice; readonly named: boolean }) {
  const { value } = useCall('register.listAssignments', { reachId: reach.id })
  if (!value) return null
  const today = cloudDay()
  const now = value.items
    .filter((item) => inForce(item, today))
    .map(({ personName, role }) => `${roleLabel[role]}${personName}`)
  const words = now.length > 0 ? `现任：${now.join('、')}。任命后在「交接」里结束原来的` : '现在没有人负责'
  return <Text className="appointments__none">{named ? `${reach.name}，${words}` : words}</Text>
}
