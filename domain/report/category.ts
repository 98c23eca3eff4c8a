/**
 * What a report is about: the items of the patrol checklist, so that residents, chiefs and ledgers speak of the
 * same things. Residents are offered the ones they can judge with their eyes.
 */
import { checklistItems, type ChecklistItem } from '../patrol/checklistItem'

/** What a chief does or does not do: no item of a checklist, and not for chiefs to read (aboutChief.ts). */
export const chiefCategory = 'chiefConduct'
export const categories = [...checklistItems, chiefCategory] as const
export type Category = ChecklistItem | typeof chiefCategory

/** In the order in which residents meet them. */
export const residentCategories = [
  'floating',
  'bankWaste',
  'colourSmell',
  'outlet',
  'encroachment',
  'illegalUse',
  'signBoard',
  'chiefConduct',
  'other',
] as const satisfies readonly Category[]

/** Short enough for a tile. */
export const categoryLabel: Record<Category, string> = {
  floating: '水面垃圾',
  bankWaste: '岸边垃圾',
  colourSmell: '水发黑发臭',
  outlet: '偷排污水',
  encroachment: '违建倒渣',
  illegalUse: '电鱼毒鱼',
  siltation: '河道淤积',
  signBoard: '牌子坏了',
  hydraulicWorks: '水工设施坏了',
  recurrence: '老问题复发',
  other: '其他',
  chiefConduct: '反映河长',
}

export const severities = ['slight', 'ordinary', 'serious', 'grave'] as const
export type Severity = (typeof severities)[number]

export const severityLabel: Record<Severity, string> = {
  slight: '轻微',
  ordinary: '一般',
  serious: '较重',
  grave: '严重',
}
