/** The register of departments that problems go to. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { sentenceOf } from '@domain/contract/problems'
import { Desk } from '@/components/desk/Desk'
import { DepartmentLine } from './DepartmentLine'
import { useDepartments } from './useDepartments'
import './index.scss'

type DepartmentsHook = ReturnType<typeof useDepartments>

export default function DepartmentsPage() {
  const desk = useDepartments()
  const { stored, saving, draft, ending } = desk
  const problem = !draft && !ending ? saving.problem : null
  return (
    <Desk
      section="departments"
      action={
        <Button kind="main" onPress={() => void desk.open()}>
          添加部门
        </Button>
      }
    >
      <Section title="联动部门">
        {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
        <Fetched of={stored} shape="rows" count={4}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="people" title="还没有部门" detail="添加后，问题就能交办给他们" />
            ) : (
              <View className="departments">
                <Rows>
                  {[...items]
                    .sort((a, b) => Number(b.active) - Number(a.active))
                    .map((department) => (
                      <DepartmentLine
                        key={department.id}
                        department={department}
                        onRename={() => void desk.open(department)}
                        onEnd={() => desk.askToEnd(department)}
                        onRevive={() => desk.revive(department)}
                      />
                    ))}
                </Rows>
              </View>
            )
          }
        </Fetched>
      </Section>
      {draft && <NameSheet desk={desk} />}
      {ending && (
        <ConfirmSheet
          open
          title={`停用${ending.name}？`}
          detail="停用后不再交办给它；正在办的不变，可以改派。以后随时可以启用。"
          confirm="停用"
          danger
          busy={saving.busy}
          onConfirm={() => void desk.end(ending)}
          onCancel={desk.keep}
        />
      )}
    </Desk>
  )
}

function NameSheet({ desk }: { readonly desk: DepartmentsHook }) {
  const { draft, stored, saving } = desk
  const known = stored.value?.items.some(({ id }) => id === draft?.id) ?? false
  return (
    <Sheet open title={known ? '改名称' : '添加部门'} onClose={desk.close}>
      <TextField
        label="部门名称"
        placeholder="例如：生态环境所"
        value={draft?.name ?? ''}
        onChange={desk.rename}
        maxLength={40}
        hint="改名后，已经交办的问题仍显示原来的名称"
        error={desk.trouble}
        onConfirm={() => void desk.save()}
      />
      {saving.problem && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
      <View className="department__buttons">
        <Button kind="main" busy={saving.busy} onPress={() => void desk.save()}>
          {known ? '保存名称' : '添加'}
        </Button>
        <Button kind="quiet" onPress={desk.close}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
