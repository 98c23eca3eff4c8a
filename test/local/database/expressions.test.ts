import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
let $: any

beforeAll(async () => {
  cloud = await startCloud({ days: { indexes: [] } })
  db = cloud.db
  $ = db.command.aggregate
  const day = (text: string) => new Date(text)
  await db.collection('days').add({
    data: [
      {
        _id: 'may',
        at: day('2019-05-14T09:38:51.686Z'),
        text: '带溪abc',
        n: -7.859,
        none: null,
        list: [1, 2],
      },
      { _id: 'sunday', at: day('2017-01-01T20:00:00Z') },
      { _id: 'monday', at: day('2018-12-31T00:00:00Z') },
    ],
  })
})
afterAll(() => cloud.close())

const values = async (expression: unknown): Promise<any[]> => {
  const { list } = await db.collection('days').aggregate().sort({ _id: 1 }).project({ x: expression }).end()
  return list.map((row: object) => ('x' in row ? row.x : 'missing'))
}
const ofMay = async (expression: unknown) => (await values(expression))[0]

describe('expressions of an aggregate', () => {
  it('count weeks from Sunday, and weeks of ISO 8601 with their own year', async () => {
    expect(await values($.week('$at'))).toEqual([19, 52, 1])
    expect(await values($.isoWeek('$at'))).toEqual([20, 1, 52])
    expect(await values($.isoWeekYear('$at'))).toEqual([2019, 2019, 2016])
    const shanghai = { date: '$at', timezone: 'Asia/Shanghai' }
    expect(await values($.isoWeekYear(shanghai))).toEqual([2019, 2019, 2017])
  })

  it('write dates by every letter of a format', async () => {
    const written = (format: string, timezone?: string) =>
      values($.dateToString({ date: '$at', format, ...(timezone && { timezone }) }))
    expect(await written('%G-W%V-%u %U %w %j %%')).toEqual([
      '2019-W20-2 19 3 134 %',
      '2019-W01-1 52 2 365 %',
      '2016-W52-7 01 1 001 %',
    ])
    expect(await written('%Y-%m-%dT%H:%M:%S.%L %z %Z', 'Asia/Shanghai')).toEqual([
      '2019-05-14T17:38:51.686 +0800 480',
      '2018-12-31T08:00:00.000 +0800 480',
      '2017-01-02T04:00:00.000 +0800 480',
    ])
    const refused = db
      .collection('days')
      .aggregate()
      .project({ x: $.dateToString({ date: '$at', format: '%Q' }) })
    expect((await refusalOf(refused.end())).errMsg).toContain('Invalid format character')
  })

  it('read the parts of a date also in another time zone', async () => {
    const shanghai = { date: '$at', timezone: '+0800' }
    expect(await ofMay([$.year('$at'), $.month('$at'), $.dayOfMonth('$at'), $.hour(shanghai)])).toEqual([
      2019, 5, 14, 17,
    ])
    expect(await ofMay([$.dayOfYear('$at'), $.dayOfWeek('$at'), $.isoDayOfWeek('$at')])).toEqual([134, 3, 2])
    expect(await ofMay({ $dateToParts: { date: '$at', iso8601: true } })).toMatchObject({
      isoWeekYear: 2019,
      isoWeek: 20,
      isoDayOfWeek: 2,
    })
    expect(await ofMay($.dateFromParts({ year: 2017 }))).toEqual(new Date('2017-01-01T00:00:00Z'))
  })

  it.each(['$none', '$nothing'])('have no part of a date that is %s', async (field) => {
    for (const part of [
      'year',
      'month',
      'week',
      'isoWeek',
      'isoWeekYear',
      'dayOfWeek',
      'hour',
      'dayOfYear',
    ]) {
      expect(await ofMay($[part](field))).toBeNull()
      expect(await ofMay($[part]({ date: field, timezone: 'Asia/Shanghai' }))).toBeNull()
    }
    expect(await ofMay($.dateToString({ date: field, format: '%Y' }))).toBeNull()
    expect(await ofMay($.dateToString({ date: field, format: '%Y', onNull: '无' }))).toBe('无')
    expect(await ofMay({ $dateToParts: { date: field } })).toBeNull()
    expect(await ofMay($.dateFromParts({ year: 2017, month: field }))).toBeNull()
    expect(await ofMay($.dateFromString({ dateString: field }))).toBeNull()
  })

  it('cut texts by bytes and to the end', async () => {
    const part = (start: number, length: number) => ofMay($.substr(['$text', start, length]))
    expect(await part(0, -1)).toBe('带溪abc')
    expect(await part(3, 4)).toBe('溪a')
    expect(await part(7, 99)).toBe('bc')
    expect(await part(99, 1)).toBe('')
    expect(await ofMay($.substrBytes(['$text', -1, 2]))).toBe('')
    expect(await ofMay($.substr(['$nothing', 0, 2]))).toBe('')
    const inside = db.collection('days').aggregate().limit(1)
    const refusal = await refusalOf(inside.project({ x: $.substrBytes(['$text', 1, 2]) }).end())
    expect(refusal.errMsg).toContain('continuation byte')
  })

  it('take no text for an empty one', async () => {
    expect(await ofMay([$.toLower('$none'), $.toUpper('$nothing'), $.toUpper('$text')])).toEqual([
      '',
      '',
      '带溪ABC',
    ])
  })

  it('cut numbers towards zero', async () => {
    expect(await ofMay($.trunc('$n'))).toBe(-7)
    expect(await ofMay({ $trunc: ['$n', 1] })).toBe(-7.8)
    expect(await ofMay({ $trunc: [1.15, 2] })).toBe(1.15)
    expect(await ofMay({ $trunc: [1234, -2] })).toBe(1200)
    expect(await ofMay([$.trunc('$none'), $.trunc('$nothing')])).toEqual([null, null])
  })

  it('leave a missing field out, and give null for it in a list', async () => {
    expect(await ofMay('$nothing')).toBe('missing')
    expect(await ofMay({ $cond: [true, '$nothing', 1] })).toBe('missing')
    expect(await ofMay('$none')).toBeNull()
    expect(await ofMay(['$nothing', '$n'])).toEqual([null, -7.859])
  })

  it('compare all values in one order, a missing one below null', async () => {
    const compared = (expressions: object[]) => ofMay(expressions)
    expect(await compared([$.eq(['$nothing', null]), $.eq(['$none', null]), $.eq(['$list', 1])])).toEqual([
      false,
      true,
      false,
    ])
    expect(await compared([$.lt(['$nothing', '$none']), $.lt(['$none', 0]), $.lt([5, 'a'])])).toEqual([
      true,
      true,
      true,
    ])
    expect(await compared([$.gte(['$at', 'a']), $.cmp(['$n', '$none']), $.neq(['$list', [1, 2]])])).toEqual([
      true,
      1,
      false,
    ])
  })
})
