/** The rooms of the office, in the order of a working day. */
export const sections = [
  { key: 'overview', title: '工作台', url: '/office/overview/index' },
  { key: 'patrols', title: '巡河台账', url: '/office/patrols/index' },
  { key: 'reaches', title: '河段', url: '/office/reaches/index' },
  { key: 'people', title: '人员', url: '/office/people/index' },
  { key: 'dutyPolicy', title: '巡河规则', url: '/office/dutyPolicy/index' },
] as const

export type SectionKey = (typeof sections)[number]['key']
