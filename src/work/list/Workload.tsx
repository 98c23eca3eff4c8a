/** How much lies where, for the office and the head chief: the township in two figures, then by department. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import type { Output } from '@domain/contract/contract'
import './list.scss'

interface WorkloadProps {
  readonly load: Output<'report.workload'>
  readonly departmentId: string | null
  /** Null: all departments again. */
  readonly onDepartment: (id: string | null) => void
}

export function Workload({ load, departmentId, onDepartment }: WorkloadProps) {
  const busy = load.departments.filter(({ open }) => open > 0)
  const { open, overdue, held } = load
  return (
    <View className="workload">
      <Text className="workload__all">
        {[
          `全镇未结 ${open} 件`,
          overdue > 0 ? `逾期 ${overdue} 件` : '没有逾期',
          held > 0 ? `内容待审核 ${held} 件` : '',
        ]
          .filter(Boolean)
          .join('，')}
      </Text>
      {busy.length > 0 && (
        <View className="workload__departments" {...speak({ role: 'group', label: '按部门看' })}>
          {busy.map(({ id, name, open: theirs, overdue: late }) => (
            <Pressable
              key={id}
              className={`workload__one ${late > 0 ? 'workload__one--late' : ''} ${id === departmentId ? 'workload__one--shown' : ''}`}
              role="checkbox"
              selected={id === departmentId}
              onPress={() => onDepartment(id === departmentId ? null : id)}
            >
              <Text>{`${name} ${theirs} 件${late > 0 ? `，逾期 ${late}` : ''}`}</Text>
            </Pressable>
          ))}
        </View>
      )}
    </View>
  )
}
