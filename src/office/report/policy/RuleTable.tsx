/** Who gets what: one line a kind of problem, each with the blanks it needs. A table on a desk, cards on a phone. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import { DesktopTable } from '@/components/DesktopTable'
import { Section } from '@/components/Section'
import type { TableColumn } from '@/components/tableColumn'
import { handlingWord } from '@/words/reportWords'
import { categories, categoryLabel, chiefCategory } from '@domain/report/category'
import { Choice } from '@/office/kit/Choice'
import { addresseeText, ruleFor, type Departments, type DispatchRules, type Rule } from './dispatchChanges'

interface RuleTableProps {
  readonly policy: DispatchRules
  readonly departments: Departments
  readonly onRule: (rule: Rule) => void
}

const handlings = (Object.keys(handlingWord) as Rule['handling'][]).map((value) => ({
  value,
  label: handlingWord[value],
}))

export function RuleTable({ policy, departments, onRule }: RuleTableProps) {
  return (
    <Section title="什么问题交给谁">
      <Text className="dispatch__words">
        交给部门时，河段的河长一起办；界河的问题，两岸的河长都在内。勾了“自动”的直接交办，不用再点。
      </Text>
      <DesktopTable
        caption="什么问题交给谁"
        columns={columnsOf(departments, onRule)}
        rows={categories.map((category) => ruleFor(policy, category))}
        keyOf={({ category }) => category}
        nameOf={({ category }) => categoryLabel[category]}
      />
    </Section>
  )
}

function columnsOf(departments: Departments, onRule: (rule: Rule) => void): readonly TableColumn<Rule>[] {
  return [
    { key: 'category', title: '问题', width: '120px', cell: ({ category }) => categoryLabel[category] },
    {
      key: 'addressee',
      title: '交给谁',
      cell: (rule) =>
        rule.category === chiefCategory ? (
          '总河长或河长办'
        ) : (
          <AddresseeChoice rule={rule} departments={departments} onRule={onRule} />
        ),
    },
    {
      key: 'handling',
      title: '按什么办',
      width: '160px',
      cell: (rule) => (
        <Choice
          label={`${categoryLabel[rule.category]}按什么办`}
          options={handlings}
          value={rule.handling}
          onChange={(handling) => onRule({ ...rule, handling })}
        />
      ),
    },
    {
      key: 'automatic',
      title: '不用点交办',
      width: '104px',
      cell: (rule) => (rule.category === chiefCategory ? '' : <AutomaticTick rule={rule} onRule={onRule} />),
    },
  ]
}

interface CellProps {
  readonly rule: Rule
  readonly onRule: (rule: Rule) => void
}

function AddresseeChoice({ rule, departments, onRule }: CellProps & { readonly departments: Departments }) {
  const { addressee } = rule
  const given = addressee.to === 'department' ? `d ${addressee.departmentId}` : 'chief'
  const offered = departments.filter(({ active }) => active)
  const options = [
    { value: 'chief', label: '河段的河长' },
    ...offered.map(({ id, name }) => ({ value: `d ${id}`, label: name })),
  ]
  if (!options.some(({ value }) => value === given))
    options.push({ value: given, label: addresseeText(rule, departments) })
  const choose = (value: string) =>
    onRule({
      ...rule,
      addressee: value === 'chief' ? { to: 'chief' } : { to: 'department', departmentId: value.slice(2) },
    })
  return (
    <Choice
      label={`${categoryLabel[rule.category]}交给谁`}
      options={options}
      value={given}
      onChange={choose}
    />
  )
}

function AutomaticTick({ rule, onRule }: CellProps) {
  return (
    <View className="dispatch__tick">
      <Pressable
        role="checkbox"
        selected={rule.automatic}
        className={`tick-box ${rule.automatic ? 'tick-box--on' : ''}`}
        label={`${categoryLabel[rule.category]}自动交办`}
        onPress={() => onRule({ ...rule, automatic: !rule.automatic })}
      >
        <Text>{rule.automatic ? '✓ 自动' : '自动'}</Text>
      </Pressable>
    </View>
  )
}
