/**
 * 线索台账: what supervision from above, the media, the own checks and the hotline say is wrong, before anybody knows
 * whether it is. What is true becomes a line of the second ledger (整改台账); two ledgers as Chuzhou keeps them, 2020.
 */
import { choice, day, longText, photos, reference, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

/** Who says so. */
export const supervisionSources = {
  province: '省级及以上督查',
  city: '市级督查',
  county: '县级督查',
  media: '媒体曝光',
  own: '本镇自查',
  draw: '随机抽查',
  other: '其他转办',
} as const

/** How it was found (四不两直: without notice, straight to the spot). */
export const supervisionWays = {
  secret: '暗访',
  open: '明查',
  drone: '无人机',
  papers: '查资料',
  report: '报道',
  draw: '抽查',
} as const

export const clues = defineRegister({
  ...{ name: 'clue', collection: 'clues', title: '督查线索', unit: '条' },
  end: { word: '作废', meaning: '作废后不再统计；记录都留着，以后可以重新启用。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    title: text('线索', { most: 40, needed: '请写一句是什么事' }),
    foundOn: day('发现日期', { needed: '请选发现的日子' }),
    source: choice('来源', supervisionSources, { first: 'county' }),
    by: text('督查单位或媒体', { most: 40 }),
    way: choice('方式', supervisionWays, { first: 'secret' }),
    paper: text('文号', { most: 40 }),
    link: text('链接', { most: 200, placeholder: 'https://', when: ({ source }) => source === 'media' }),
    shownOn: day('曝光日期', { when: ({ source }) => source === 'media' }),
    reachId: reference('河段', 'reach'),
    spot: text('点位', { most: 40 }),
    said: longText('内容', { most: 500 }),
    photos: photos('照片', { most: 6 }),
    outcome: choice(
      '核实结果',
      { open: '待核实', true: '属实，已转整改', untrue: '不属实', known: '与已有问题重复' },
      { first: 'open' },
    ),
    checkedOn: day('核实日期', { when: ({ outcome }) => outcome !== 'open' }),
    note: longText('核实情况', { most: 300, when: ({ outcome }) => outcome !== 'open' }),
  },
  check: ({ source, by, outcome, checkedOn, foundOn }) => ({
    ...(source === 'media' && by === '' ? { by: '请写是哪家媒体' } : {}),
    ...(outcome !== 'open' && checkedOn === null ? { checkedOn: '请选核实的日子' } : {}),
    ...(checkedOn !== null && foundOn !== null && checkedOn < foundOn
      ? { checkedOn: '核实不会早于发现，请改一下' }
      : {}),
  }),
  list: {
    columns: ['title', 'foundOn', 'source', 'outcome'],
    search: ['title', 'by', 'spot'],
    filters: ['source', 'outcome'],
    village: 'reachId',
    day: 'foundOn',
    order: '-foundOn',
  },
  excel: { sheet: 'clues', matchBy: 'title' },
  counts: {
    clues: { title: '督查线索', where: {} },
    media: { title: '媒体曝光', where: { source: 'media' } },
    waiting: { title: '待核实线索', where: { outcome: 'open' } },
  },
})
