/**
 * The days that words of the library can be written for. `on` is the name the calendar uses (lunar festivals, solar
 * terms) or the date as MM-DD; a plain list, so that a phone needs no calendar to offer it.
 */

export const festivalChoices = [
  { on: '01-01', name: '元旦' },
  { on: '02-02', name: '世界湿地日' },
  { on: '除夕', name: '除夕' },
  { on: '春节', name: '春节' },
  { on: '元宵节', name: '元宵节' },
  { on: '03-12', name: '植树节' },
  { on: '03-22', name: '世界水日' },
  { on: '清明', name: '清明' },
  { on: '04-22', name: '世界地球日' },
  { on: '05-01', name: '劳动节' },
  { on: '05-12', name: '全国防灾减灾日' },
  { on: '06-05', name: '六五环境日' },
  { on: '端午节', name: '端午节' },
  { on: '08-15', name: '全国生态日' },
  { on: '中秋节', name: '中秋节' },
  { on: '10-01', name: '国庆节' },
  { on: '重阳节', name: '重阳节' },
  { on: '冬至', name: '冬至' },
] as const

/** 「世界水日」, or 「7月1日」 for a date that has no name here. */
export function festivalName(on: string): string {
  const known = festivalChoices.find((choice) => choice.on === on)
  if (known) return known.name
  const [, month, date] = /^(\d\d)-(\d\d)$/.exec(on) ?? []
  return month ? `${Number(month)}月${Number(date)}日` : on
}
