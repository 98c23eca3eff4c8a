/** A department in the register, with what can be done about it. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Tag } from '@/components/Tag'
import type { Department } from './useDepartments'

interface DepartmentLineProps {
  readonly department: Department
  readonly onRename: () => void
  readonly onEnd: () => void
  readonly onRevive: () => void
}

export function DepartmentLine({ department, onRename, onEnd, onRevive }: DepartmentLineProps) {
  const { name, active } = department
  return (
    <View className="row department">
      <View className="row__words">
        <Text className="row__title">{name}</Text>
      </View>
      {!active && <Tag>已停用</Tag>}
      <View className="department__acts">
        <Button kind="quiet" inline label={`改${name}的名称`} onPress={onRename}>
          改名
        </Button>
        {active ? (
          <Button kind="quiet" inline label={`停用${name}`} onPress={onEnd}>
            停用
          </Button>
        ) : (
          <Button kind="quiet" inline label={`启用${name}`} onPress={onRevive}>
            启用
          </Button>
        )}
      </View>
    </View>
  )
}
