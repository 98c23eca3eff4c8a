/** What the people of the demo write: problems they found, why a patrol came short, what the office answers. */
import type { ChecklistItem } from '../../domain/patrol/checklist'

export interface Sighting {
  readonly item: ChecklistItem
  readonly note: string
  /** Something one can clear away at once; the rest stays open for the office. */
  readonly fixable: boolean
}

export const sightings: readonly Sighting[] = [
  { item: 'floating', note: '桥下漂着枯枝和几个塑料瓶', fixable: true },
  { item: 'floating', note: '堰前水草积了一片', fixable: true },
  { item: 'bankWaste', note: '岸坡上有三袋生活垃圾', fixable: true },
  { item: 'bankWaste', note: '岸边堆着一小堆建筑余料', fixable: false },
  { item: 'colourSmell', note: '转弯处水色发黄，有轻微异味', fixable: false },
  { item: 'outlet', note: '晴天雨水口有水流出', fixable: false },
  { item: 'encroachment', note: '河岸种菜占了便道', fixable: false },
  { item: 'illegalUse', note: '有人在禁钓段钓鱼，已劝离', fixable: true },
  { item: 'siltation', note: '弯道内侧淤积约二十米', fixable: false },
  { item: 'signBoard', note: '公示牌上的电话看不清了', fixable: false },
  { item: 'signBoard', note: '公示牌被藤蔓遮住', fixable: true },
  { item: 'hydraulicWorks', note: '堰板有一条裂缝', fixable: false },
  { item: 'recurrence', note: '上次清过的垃圾点又有人倒', fixable: true },
]

export const notes = [
  '',
  '',
  '',
  '水位正常，水质清。',
  '昨夜下过雨，水略浑。',
  '保洁员正在清理，情况良好。',
] as const

/** Why a walk came short of the thresholds, by what was wrong with it. */
export const explanations = {
  partial: ['下游便道塌方走不过去，只走了上游一段。', '接到通知去开会，走到一半先回来了。'],
  interrupted: ['手机没电，换了充电宝以后接着走的。', '中间接了个长电话，记录断了一段。'],
  driven: ['急着去另一个点处理事情，有一段坐车走的。', '腿脚不便，沿河路是骑车走的。'],
  noTrack: ['手机定位打不开，人确实到河边走过。', '换了新手机，定位权限没开。'],
  otherKind: ['与保洁单位现场会办清淤事宜，已商定本周完成。', '现场处置倒伏树木，清理后河道畅通。'],
} as const

export const answers = {
  accepted: ['情况属实，予以认可。', '已核实，下次请走完全程。', '认可。'],
  rejected: ['请本周内重新巡一次。', '巡河以步行为准，请补巡。'],
} as const
