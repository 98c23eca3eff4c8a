import type { Finding, FindingCode } from '../../../domain/patrol/assessment'
import { distanceText, durationText } from '../../../domain/patrol/figureText'
import { describeGap, findingText } from '../../../domain/patrol/findingText'

const all: Record<FindingCode, Finding> = {
  noTrack: { code: 'noTrack' },
  tooShort: { code: 'tooShort', measured: 365, required: 600 },
  tooLittleWalked: { code: 'tooLittleWalked', measured: 642, required: 960 },
  lowCoverage: { code: 'lowCoverage', measured: 0.526, required: 0.6, count: 2 },
  notNear: { code: 'notNear', measured: 59.6, required: 120 },
  gaps: { code: 'gaps', measured: 500, required: 266, count: 1 },
  tooFast: { code: 'tooFast', measured: 9, required: 6 },
  teleport: { code: 'teleport', measured: 3002, count: 2 },
  poorAccuracy: { code: 'poorAccuracy', measured: 0.8, required: 0.5 },
  clockSkew: { code: 'clockSkew', measured: 7200, required: 300 },
  copiedTrack: { code: 'copiedTrack' },
  mockLocation: { code: 'mockLocation', count: 31 },
  impossibleTime: { code: 'impossibleTime' },
}

describe('a finding in words', () => {
  it.each([
    ['lowCoverage', '还差 2 段没走到，再走 47 米就够（已走到 52%，要求 60%）'],
    ['tooShort', '走了 6 分钟，要求 10 分钟'],
    ['tooLittleWalked', '走了 640 米，要求 960 米'],
    ['notNear', '在水边停留了 59 秒，要求 2 分钟'],
    ['gaps', '记录中断了 1 次，共 8 分钟，这段路没有算进去'],
    ['tooFast', '有一段时速约 32 公里，比步行快，请说明是否乘车'],
    ['teleport', '定位跳了 2 次，最远 3 公里，跳过的路没有算进去'],
    ['clockSkew', '手机时间比标准时间快 2 小时，请打开“自动设置时间”'],
    ['noTrack', '这次没有记录到轨迹，请说明情况，由河长办核实'],
  ] as const)('%s: %s', (code, sentence) => {
    expect(findingText(all[code], { toWalk: 46.8 })).toBe(sentence)
  })

  it('says without knowing how far it is what it can', () => {
    expect(findingText(all.lowCoverage)).toBe('还差 2 段没走到（已走到 52%，要求 60%）')
  })

  it('does not name zero stretches when what is missing is scattered', () => {
    expect(findingText({ ...all.lowCoverage, count: 0 }, { toWalk: 46.8 })).toMatch(
      /^还差一些地方没走到，再走 47 米就够/,
    )
  })

  it('says which way the clock is wrong', () => {
    expect(findingText({ code: 'clockSkew', measured: -400 })).toContain('慢 7 分钟')
  })

  it.each(Object.values(all))('never blames: $code', (finding) => {
    const sentence = findingText(finding)
    expect(sentence).not.toMatch(/无效|作弊|违规|不合格|造假|undefined|NaN/)
    expect(sentence.length).toBeLessThan(45)
  })

  it('never reads as if what was asked had been reached', () => {
    expect(findingText({ code: 'tooShort', measured: 599.9, required: 600 })).toBe(
      '走了 9 分钟，要求 10 分钟',
    )
    expect(findingText({ code: 'tooLittleWalked', measured: 999.9, required: 1000 })).toBe(
      '走了 990 米，要求 1 公里',
    )
    expect(findingText({ code: 'lowCoverage', measured: 0.5999, required: 0.6, count: 1 })).toContain(
      '已走到 59%，要求 60%',
    )
  })
})

describe('figures in words', () => {
  it('round as told', () => {
    expect([distanceText(54.4, 'up'), distanceText(996, 'nearest'), distanceText(1249, 'down')]).toEqual([
      '55 米',
      '1 公里',
      '1.2 公里',
    ])
    expect([durationText(0, 'down'), durationText(59.9, 'nearest'), durationText(3600, 'down')]).toEqual([
      '0 秒',
      '1 分钟',
      '1 小时',
    ])
    expect(durationText(59.9, 'down')).toBe('59 秒')
    expect(durationText(3900, 'nearest')).toBe('1 小时 5 分钟')
  })

  it('tell a gap in Shanghai time, wherever the code runs', () => {
    const gap = { from: Date.UTC(2025, 2, 3, 0, 12), to: Date.UTC(2025, 2, 3, 0, 20) }
    expect(describeGap(gap)).toBe('08:12–08:20 中断 8 分钟')
  })
})
