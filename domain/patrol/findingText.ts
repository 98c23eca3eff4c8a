/**
 * Findings in words. They say what is missing and what was asked, politely and without blame: a finding is a
 * question to the chief, not a punishment.
 */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Finding, FindingCode, Gap } from './assessment'
import { distanceText, durationText } from './figureText'

dayjs.extend(utc)

/** What a sentence needs to know beyond the finding. */
export interface FindingContext {
  /** Metres that have still to be walked, see `metresToWalk`. */
  readonly toWalk?: number
}

/** What was measured is rounded down, what was asked up, so that they never read the same. */
const percent = (share: number) => `${Math.floor(share * 100 + ROUNDING)}%`
const percentAsked = (share: number) => `${Math.ceil(share * 100 - ROUNDING)}%`
/** 0.57 × 100 is a little less than 57. */
const ROUNDING = 1e-9

const sentences: Record<FindingCode, (finding: Required<Finding>, context: FindingContext) => string> = {
  noTrack: () => '这次没有记录到轨迹，请说明情况，由河长办核实',
  lowCoverage: ({ measured, required, count }, { toWalk }) => {
    const missed = count > 0 ? `还差 ${count} 段没走到` : '还差一些地方没走到'
    const enough = toWalk === undefined ? '' : `，再走 ${distanceText(toWalk, 'up')}就够`
    return `${missed}${enough}（已走到 ${percent(measured)}，要求 ${percentAsked(required)}）`
  },
  tooLittleWalked: ({ measured, required }) =>
    `走了 ${distanceText(measured, 'down')}，要求 ${distanceText(required, 'up')}`,
  tooShort: ({ measured, required }) =>
    `走了 ${durationText(measured, 'down')}，要求 ${durationText(required, 'up')}`,
  notNear: ({ measured, required }) =>
    `在水边停留了 ${durationText(measured, 'down')}，要求 ${durationText(required, 'up')}`,
  gaps: ({ measured, count }) =>
    `记录中断了 ${count} 次，共 ${durationText(measured, 'nearest')}，这段路没有算进去`,
  tooFast: ({ measured }) => `有一段时速约 ${Math.round(measured * 3.6)} 公里，比步行快，请说明是否乘车`,
  teleport: ({ measured, count }) =>
    `定位跳了 ${count} 次，最远 ${distanceText(measured, 'nearest')}，跳过的路没有算进去`,
  copiedTrack: () => '轨迹和以前的一次巡河相同，请说明情况',
  mockLocation: () => '手机提示位置由软件模拟，请关闭模拟定位或说明情况',
  poorAccuracy: ({ measured }) => `有 ${percent(measured)} 的时间定位不准，可能是信号被遮挡，请说明情况`,
  clockSkew: ({ measured }) =>
    `手机时间比标准时间${measured > 0 ? '快' : '慢'} ${durationText(Math.abs(measured), 'nearest')}，请打开“自动设置时间”`,
  impossibleTime: () => '巡河的时间前后对不上，请检查手机时间并说明情况',
}

/** One finding as a plain Chinese sentence without a full stop. */
export function findingText(finding: Finding, context: FindingContext = {}): string {
  // An old phone may hear a code of newer rules.
  const sentence = sentences[finding.code] ?? (() => '有一处情况请您说明一下')
  return sentence({ measured: 0, required: 0, count: 0, ...finding }, context)
}

/** A gap as people say it, in Shanghai time: 「08:12–08:20 中断 8 分钟」. */
export function describeGap({ from, to }: Gap): string {
  const clock = (time: number) => dayjs.utc(time).utcOffset(8).format('HH:mm')
  return `${clock(from)}–${clock(to)} 中断 ${durationText((to - from) / 1000, 'nearest')}`
}
