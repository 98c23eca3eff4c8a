/** The items of the checklist (巡查清单) and their words, apart from the schema so that the phone can show them. */

export const checklistItems = [
  'floating',
  'bankWaste',
  'colourSmell',
  'outlet',
  'encroachment',
  'illegalUse',
  'siltation',
  'signBoard',
  'hydraulicWorks',
  'recurrence',
  'other',
] as const

export type ChecklistItem = (typeof checklistItems)[number]

export const checklistLabel: Record<ChecklistItem, string> = {
  floating: '河面漂浮物',
  bankWaste: '岸边垃圾',
  colourSmell: '水体颜色、异味',
  outlet: '排污口异常（含雨水口晴天排水）',
  encroachment: '违建、弃渣、侵占',
  illegalUse: '违法捕捞、养殖、涉水活动',
  siltation: '河道淤积',
  signBoard: '公示牌、标识牌破损',
  hydraulicWorks: '水工设施损坏',
  recurrence: '以往问题复发',
  other: '其他',
}
