/**
 * What goes to the county (导出到县): entities and their columns, by the names that never change. Of a register all fields
 * but files; of what is no register the columns named here. Who reported is in none of them.
 */
import { holdsFiles } from '../register/kit/attached'
import type { Field } from '../register/kit/fields'
import { fieldsOf, type AnyRegister } from '../register/kit/register'
import { registers } from '../register/registers'

/** Of the columns and their meaning; raised when one changes. */
export const exchangeSchema = 'river-chief-exchange/1'

export interface ExchangeColumn {
  readonly name: string
  readonly title: string
  /** A number of a person: goes out only where the office has said so. */
  readonly phone?: true
}

const column = (name: string, title: string): ExchangeColumn => ({ name, title })
const phone = (name: string, title: string): ExchangeColumn => ({ name, title, phone: true })

/** What is no register. The first column is the id, which stays the same for ever. */
const others = {
  reaches: [
    ...[column('id', '河段编号'), column('waterId', '水域编号'), column('waterName', '水域')],
    ...[
      column('name', '河段'),
      column('kind', '类别'),
      column('level', '等级'),
      column('village', '村（社区）'),
    ],
    ...[column('length', '长度（米）'), column('otherSide', '界河对岸河段')],
    ...[column('code', '编码'), column('nationalCode', '国家编码'), column('until', '最后一天')],
  ],
  people: [
    ...[
      column('id', '人员编号'),
      column('name', '姓名'),
      column('post', '职务'),
      column('village', '村（社区）'),
    ],
    ...[
      column('roles', '身份'),
      column('departmentId', '部门编号'),
      column('active', '在用'),
      phone('phone', '手机号'),
    ],
  ],
  assignments: [
    ...[column('id', '任职编号'), column('personId', '人员编号'), column('personName', '姓名')],
    ...[
      column('reachId', '河段编号'),
      column('role', '身份'),
      column('from', '任职日期'),
      column('until', '离任日期'),
    ],
  ],
  patrols: [
    ...[column('id', '巡河编号'), column('assignmentId', '任职编号'), column('personId', '人员编号')],
    ...[column('personName', '河长姓名'), column('role', '身份'), column('reachId', '河段编号')],
    ...[column('village', '村（社区）'), column('day', '巡河日期'), column('startedAt', '开始时间')],
    ...[column('endedAt', '结束时间'), column('kind', '巡河方式'), column('distance', '里程（米）')],
    ...[
      column('coverage', '覆盖率'),
      column('findings', '发现问题'),
      column('status', '判定'),
      column('note', '备注'),
    ],
  ],
  problems: [
    ...[column('number', '问题编号'), column('foundOn', '发现日期'), column('source', '来源')],
    ...[column('reachId', '河段编号'), column('village', '村（社区）'), column('category', '问题类别')],
    ...[column('severity', '严重程度'), column('text', '问题描述'), column('lead', '责任单位（人）')],
    ...[column('state', '状态'), column('dueOn', '本环节时限'), column('outcome', '整改情况')],
    ...[column('closedOn', '办结日期'), column('recheckOn', '回头看日期'), column('recheck', '回头看结果')],
  ],
} as const satisfies Record<string, readonly ExchangeColumn[]>

export type OtherEntity = keyof typeof others

/** All registers go out but those that are only the office's own. */
export const exchangedRegisters = (registers as readonly AnyRegister[]).filter(({ internal }) => !internal)

/** `ended`: why and when it went out of use; nothing is ever deleted. */
const kept = [
  column('id', '编号'),
  column('version', '版本'),
  column('active', '在用'),
  column('ended', '停用'),
]

function columnsOfField([name, field]: [string, Field]): ExchangeColumn[] {
  if (holdsFiles(field)) return []
  if (field.kind === 'phone') return [phone(name, field.title)]
  if (field.kind !== 'place') return [column(name, field.title)]
  return [column(`${name}_lng`, `${field.title}经度`), column(`${name}_lat`, `${field.title}纬度`)]
}

/** All columns of all entities; without the numbers of people unless `phones`. */
export function exchangeColumns(phones: boolean): Readonly<Record<string, readonly ExchangeColumn[]>> {
  const ofRegisters = exchangedRegisters.map(
    (register) => [register.collection, [...kept, ...fieldsOf(register).flatMap(columnsOfField)]] as const,
  )
  const all: readonly (readonly [string, readonly ExchangeColumn[]])[] = [
    ...Object.entries(others),
    ...ofRegisters,
  ]
  return Object.fromEntries(
    all.map(([entity, columns]) => [entity, columns.filter((each) => phones || !each.phone)]),
  )
}
