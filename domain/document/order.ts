/** An order for a document (导出), as it is stored. */
import type { DutyStanding } from '../patrol/dutyStanding'
import type { PatrolStatus, PatrolWay } from '../patrol/patrol'
import type { DocumentId } from './papers'
import type { OrderState } from './sheets'

/** The two lists of problems that are looked through by days. */
export const problemLists = ['open', 'closed'] as const
type ProblemList = (typeof problemLists)[number]
const listLabel: Readonly<Record<ProblemList, string>> = { open: '未办结', closed: '已办结' }

/** What of a register or of problems goes out, as the list shows it; what is missing narrows nothing. */
export interface Entries {
  readonly search?: string | undefined
  /** Values by the names of the fields the register filters by. */
  readonly filters?: Readonly<Record<string, string>> | undefined
  readonly active?: boolean | undefined
  /** By what the list is sorted, which leaves nothing out. */
  readonly sort?: string | undefined
}

export interface Narrowed {
  /** First and last day (Asia/Shanghai), both included; null: open. */
  readonly from: string | null
  readonly until: string | null
  /** '' for all. */
  readonly village: string
  /** Of patrols, as the ledger shows them. */
  readonly status?: PatrolStatus | undefined
  readonly way?: PatrolWay | undefined
  /** Of duties, as their list shows them. */
  readonly standing?: DutyStanding | undefined
  /** Of patrols and of problems: where, and who went there or was charged with it. */
  readonly reachId?: string | undefined
  readonly personId?: string | undefined
  /** Of problems, as the work list shows them: those not ended, by the days they came, or the ended, by the days they ended. */
  readonly list?: ProblemList | undefined
  /** Of problems: whose matter it is. */
  readonly departmentId?: string | undefined
  readonly entries?: Entries | undefined
  /** Of the export to the county: only what was changed after this moment, ms since the epoch. */
  readonly since?: number | undefined
}

export interface DocumentOrder extends Narrowed {
  /** Made on the phone: a repeated tap is the same order. */
  readonly _id: string
  /** Person id; nobody else gets the file. */
  readonly by: string
  readonly sheet: DocumentId
  /** Of a paper or a workbook: which one, e.g. the id of what it is about, or a year. */
  readonly of?: string | undefined
  readonly state: OrderState
  readonly orderedAt: number
  /** When it is taken up next; moved on before the work, so that what kills its worker does not come back at once. */
  readonly nextAt: number | null
  readonly tries: number
  readonly done: number
  readonly rows: number | null
  /** Where its file lies, under a name that tells nothing: made again after its maker died, it takes the place of what lay there. */
  readonly path: string
  readonly file: { readonly fileId: string; readonly name: string; readonly bytes: number } | null
}

/** What is said of a table that holds not all: where and which, without its days. */
export function narrowingOf({ village = '', list, ...others }: Partial<Narrowed>): string[] {
  const { status, way, standing, reachId, personId, departmentId, entries } = others
  const { sort: _order, ...which } = entries ?? {}
  const chosen = Object.values(which).find((value) => value !== undefined)
  const some = status ?? way ?? standing ?? reachId ?? personId ?? departmentId ?? chosen
  return [village, list ? listLabel[list] : '', some === undefined ? '' : '按条件筛选'].filter(
    (part) => part !== '',
  )
}

/** File name of a table, e.g. 「巡河台账 2026-11-01 至 2026-11-30 水头村.xlsx」. */
export function tableName(title: string, narrowed: Narrowed, day: string): string {
  const { from, until } = narrowed
  const days = from || until ? `${from ?? '最早'} 至 ${until ?? day}` : day
  return `${[title, days, ...narrowingOf(narrowed)].join(' ')}.xlsx`
}

/** File name of the export, e.g. 「导出到县 2026-01-01 至 2026-12-31 变动.zip」. */
export const exchangeName = (title: string, order: Narrowed, day: string): string =>
  tableName(order.since === undefined ? title : `${title} 变动`, order, day).replace(/xlsx$/, 'zip')

/** In one line, without what no system takes in a name. */
const nameable = (title: string) => title.replace(/[\\/:*?"<>|\s]/g, '')

/** File names by the title of what is in them. */
export const paperName = (title: string): string => `${nameable(title)}.docx`
export const bookName = (title: string): string => `${nameable(title)}.xlsx`
