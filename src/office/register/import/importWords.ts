/** What became of a table, in words. */
import type { Output } from '@domain/contract/contract'
import { fileTroubles } from '@domain/import/import'
import type { AnyRegister } from '@domain/register/kit/register'

export type Import = Output<'import.get'>['import']
type Reading = NonNullable<Import['reading']>

/** 「新增 3 块，修改 2 块，10 块没有变」 */
export function readingWords({ unit }: AnyRegister, { added, changed, same }: Reading): string {
  const parts = [
    added > 0 ? `新增 ${added} ${unit}` : '',
    changed > 0 ? `修改 ${changed} ${unit}` : '',
    same > 0 ? `${same} ${unit}没有变` : '',
  ]
  return parts.filter((part) => part !== '').join('，')
}

/** One line for the list of what was imported before. */
export function storyOf(register: AnyRegister, { state, reading, trouble, undone, done }: Import): string {
  const { unit } = register
  if (state === 'waiting') return '正在读表'
  if (state === 'unreadable') return trouble ? fileTroubles[trouble] : '没有读出来'
  if (state === 'faulty') return `有 ${reading?.problemCount ?? 0} 处要改，没有导入`
  if (state === 'read') return '看过了，还没有导入'
  if (state === 'taking') return `正在导入，已存 ${done} ${unit}`
  if (state === 'taken') return `已导入：${reading ? readingWords(register, reading) : ''}`
  if (state === 'undoing') return '正在撤销'
  if (state === 'undone') return undoneWords(register, undone)
  return done > 0 ? `没能全部导入，已存 ${done} ${unit}，可以撤销后再试` : '没能导入，请再选一次文件'
}

function undoneWords({ unit }: AnyRegister, undone: Import['undone']): string {
  const { back, kept } = undone ?? { back: 0, kept: 0 }
  return `已撤销，${back} ${unit}恢复原样${kept > 0 ? `；${kept} ${unit}后来有人改过，没有动` : ''}`
}

export const isUnderWay = ({ state }: Pick<Import, 'state'>) =>
  ['waiting', 'taking', 'undoing'].includes(state)
