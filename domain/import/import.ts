/**
 * A table of the office's own making that becomes entries of a register (导入), as it is stored: read and looked at
 * first, then taken as a whole or not at all, and taken back within a day.
 */
import type { CellProblem } from '../register/kit/cells'

/**
 * waiting: to be read · read: can be taken · faulty: cells to mend first · unreadable: no table that can be read ·
 * taking, undoing: under way · taken · undone · failed: tried as often as makes sense.
 */
export const importStates = [
  'waiting',
  'read',
  'faulty',
  'unreadable',
  'taking',
  'taken',
  'undoing',
  'undone',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

/** States in which the function `documents` has something to do. */
export const underWay: readonly ImportState[] = ['waiting', 'taking', 'undoing']

/** Why a file cannot be read; each with what to do. */
export const fileTroubles = {
  gone: '文件没有传完整，请再选一次',
  tooLarge: '文件超过 5 MB，请分成几个文件导入',
  oldFormat: '这是旧格式（.xls）或加了密码的文件，请在 Excel 或 WPS 里去掉密码，另存为 .xlsx 再导入',
  macros: '文件里带宏，不能导入，请另存为普通的 .xlsx',
  noTable: '这不是 Excel 表格（.xlsx），请换一个文件',
  bomb: '文件解开后太大，请把数据复制到新表里再导入',
  tooManyRows: '表格超过 20000 行，请分成几个文件导入',
  noHead: '没有找到表头，请留一行写列名，和导出的表一样',
} as const
export type FileTrouble = keyof typeof fileTroubles

/** Bytes of the file; rows of the table; and how much more a file may be when it is unpacked. */
export const largestFile = 5 * 1024 * 1024
export const mostRows = 20_000
/** Letters of a table that is pasted. */
export const longestPaste = 20_000
export const largestUnpacked = 100 * 1024 * 1024

/** ms in which what was taken can be taken back. */
export const undoTime = 24 * 3600_000

/** Of problems and of the first rows of each kind so many are kept to be looked at. */
export const mostShown = 100

/** What a table would change. */
export interface ImportReading {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly problems: CellProblem[]
  /** Of all, not only of those that are kept. */
  readonly problemCount: number
  /** Headings of which nothing is taken. */
  readonly unknown: string[]
  /** What the first new and changed entries are called, and those of a list of people of which one should know something. */
  readonly examples: {
    readonly row: number
    readonly title: string
    readonly isNew: boolean
    /** Nothing of it changes. */
    readonly same?: boolean
    /** Of a list of people: what it says, and what one should know of it before it is taken. */
    readonly detail?: string
    readonly remarks?: string[]
  }[]
}

export interface Import {
  readonly _id: string
  readonly register: string
  readonly by: string
  readonly byName: string
  readonly at: number
  readonly fileId: string
  readonly fileName: string
  /** Fields by the heading for which somebody chose them. */
  readonly chosen: { readonly heading: string; readonly field: string }[]
  readonly state: ImportState
  readonly trouble: FileTrouble | null
  readonly reading: ImportReading | null
  /** Rows that are done, of the step under way. */
  readonly done: number
  readonly takenAt: number | null
  /** Entries that are as before again, and those that somebody had changed since. */
  readonly undone: { readonly back: number; readonly kept: number } | null
  /** History line up to which it is taken back. */
  readonly cursor: string
  readonly nextAt: number | null
  readonly tries: number
}

/** What came to nothing half-way can be taken back as well. */
export const canUndo = ({ state, done, takenAt, at }: Import, now: number) =>
  (state === 'taken' || (state === 'failed' && done > 0)) && now < (takenAt ?? at) + undoTime
