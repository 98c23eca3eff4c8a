/** What each step at the river asks for, in words. */
import { isBlank } from '@domain/contract/letters'
import type { Evidence, FieldStep } from './evidence'

export interface SheetWords {
  readonly title: string
  /** Of the field for words. */
  readonly label: string
  readonly example: string
  readonly confirm: string
  /** Said when nothing was written; empty: it may stay empty. */
  readonly needsText: string
  /** What the photos are called; empty: the step has none. */
  readonly photos: string
  readonly needsPhoto: string
  /** Shows what was reported beside the new photos. */
  readonly beside: boolean
}

const plain = { needsText: '', photos: '', needsPhoto: '', beside: false }

export const sheetWords: Record<Exclude<FieldStep, 'take'>, SheetWords> = {
  resolve: {
    ...plain,
    title: '处置完成',
    label: '怎么处理的',
    example: '例如：垃圾已清运，约 2 立方米',
    confirm: '提交，等河长办复核',
    needsText: '请写一句怎么处理的',
    photos: '处置后照片',
    needsPhoto: '请拍一张处置后的照片',
    beside: true,
  },
  handBack: {
    ...plain,
    title: '退单',
    label: '为什么退',
    example: '例如：不在我们管的范围，应由城建办处理',
    confirm: '退回河长办',
    needsText: '请写一句为什么退，河长办好另行交办',
  },
  contribute: {
    ...plain,
    title: '补充情况',
    label: '补充什么',
    example: '例如：已联系村里，明天上午清理',
    confirm: '提交补充',
    needsText: '请写一句补充的情况',
    photos: '照片',
  },
  extend: {
    ...plain,
    title: '延期一次',
    label: '为什么要延期',
    example: '例如：需要调挖机，下周才能进场',
    confirm: '提交延期',
    needsText: '请写一句为什么要延期',
  },
  fine: {
    ...plain,
    title: '回头看：没有复发',
    label: '现场情况',
    example: '可以不写',
    confirm: '没有复发',
    photos: '现场照片',
  },
  recurred: {
    ...plain,
    title: '回头看：又出现了',
    label: '现场情况',
    example: '例如：桥下又堆了垃圾',
    confirm: '提交，重新处置',
    photos: '现场照片',
    needsPhoto: '请拍一张现场照片',
    beside: true,
  },
}

export type Missing = { readonly text?: string; readonly photos?: string }

/** What still has to be entered; empty when it may be sent. */
export function missingIn(words: SheetWords, { text, photos }: Evidence): Missing {
  return {
    ...(words.needsText && isBlank(text) ? { text: words.needsText } : {}),
    ...(words.needsPhoto && photos.length === 0 ? { photos: words.needsPhoto } : {}),
  }
}
