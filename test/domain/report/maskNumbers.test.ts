import fc from 'fast-check'
import { HIDDEN, masked } from '../../../domain/report/maskNumbers'

describe('numbers that name somebody are hidden', () => {
  it.each([
    ['我的电话13800138000，请联系', `我的电话${HIDDEN}，请联系`],
    ['打 138 0013 8000 找我', `打 ${HIDDEN} 找我`],
    ['+86-138-0013-8000', HIDDEN],
    ['１３８００１３８０００', HIDDEN],
    ['①③⑧００１３８０００', HIDDEN],
    ['138.0013.8000', HIDDEN],
    ['1\u200b3\u200b8\u200b0\u200b0\u200b1\u200b3\u200b8\u200b0\u200b0\u200b0', HIDDEN],
    ['一三八零零一三八零零零', HIDDEN],
    ['13800138000/13900139000', `${HIDDEN}/${HIDDEN}`],
    ['1900-00 00 000', HIDDEN],
    ['1 13800138000', `1 ${HIDDEN}`],
    ['😀13800138000😀', `😀${HIDDEN}😀`],
    ['座机 0577-63811234 或（0577）6381 1234', `座机 ${HIDDEN} 或${HIDDEN}`],
    ['010 88889999', HIDDEN],
    ['①0577-63811234', HIDDEN],
    ['400-820-8820', HIDDEN],
    ['电话：63811234', `电话：${HIDDEN}`],
    ['短号661234', `短号${HIDDEN}`],
    ['身份证 330326199001011234', `身份证 ${HIDDEN}`],
    ['330326 19900101 123X 是我', `${HIDDEN} 是我`],
    ['33032619900101123x', HIDDEN],
    ['回执码 1234 5678 9012 3456', `回执码 ${HIDDEN}`],
    ['2026101234567890', HIDDEN],
    ['0577-1234-5678-9012', HIDDEN],
    ['加微信 river_2026 细说', `加微信 ${HIDDEN} 细说`],
    ['微信号是：abc123456', `微信号是：${HIDDEN}`],
    ['vx:heLiu-88', `vx:${HIDDEN}`],
    ['ＷＸ：ａｂｃ１２３４５６', `ＷＸ：${HIDDEN}`],
    ['13800138000微信abcdef', `${HIDDEN}微信${HIDDEN}`],
    ['wxid_a1b2c3d4e5f622', HIDDEN],
    ['QQ 12345678', `QQ ${HIDDEN}`],
    ['33032619900101123X13800138000', `${HIDDEN}X${HIDDEN}`],
    // What looks like a date in the middle of it is a part of it.
    ['1４\u200b２０３０-２-７　１·５-９', HIDDEN],
    ['14 2030-2-7 15-9', HIDDEN],
    ['孩子 330326 2001-01-01 1234', `孩子 ${HIDDEN}`],
    ['330326-2011-10-01-123X', HIDDEN],
    ['330326 2001-01-01 1234：小明', `${HIDDEN}：小明`],
    ['14 2030-2-7 15-9：找我', `${HIDDEN}：找我`],
    // Written so that no machine should see it.
    ['壹叁捌零零壹叁捌零零零', HIDDEN],
    ['幺三八〇〇幺三八〇〇〇', HIDDEN],
    ['洞五七七 六三八一一二三四', HIDDEN],
    ['一叁8零零1三8000零', HIDDEN],
    ['❶❸❽⓿⓿❶❸❽⓿⓿⓿', HIDDEN],
    ['⑴⑶⑻00⑴⑶8000', HIDDEN],
    ['1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', HIDDEN],
    ['١٣٨٠٠١٣٨٠٠٠', HIDDEN],
    ['l38OO138OOO', HIDDEN],
    ['138/0013/8000', HIDDEN],
    ['138～0013～8000', HIDDEN],
    ['138-0013/8000', HIDDEN],
    ['138，0013，8000', HIDDEN],
    ['138【0013】8000', HIDDEN],
    ['138河0013长8000', HIDDEN],
    ['1a3b8c0d0e1f3g8h0i0j0', HIDDEN],
    ['13*80*01*38*000', HIDDEN],
    ['0577/6381/1234', HIDDEN],
    ['V:abc12345', `V:${HIDDEN}`],
    ['加v abc12345', `加v ${HIDDEN}`],
    ['薇：abcdefg', `薇：${HIDDEN}`],
    ['abc12345是我微信', `${HIDDEN}是我微信`],
    ['Q:12345678', `Q:${HIDDEN}`],
    ['加q 12345678', `加q ${HIDDEN}`],
    ['抖音号 river2026', `抖音号 ${HIDDEN}`],
    ['zhang.san@qq.com', HIDDEN],
    ['zhangsan 艾特 qq 点 com', HIDDEN],
    ['护照E12345678', `护照${HIDDEN}`],
    ['91330326MA2ABCDE1X', HIDDEN],
    ['我的车浙C12345', `我的车${HIDDEN}`],
  ])('%s', (text, wanted) => expect(masked(text)).toBe(wanted))

  it('any mobile number, in any sentence and however it is broken up', () => {
    const digit = fc.constantFrom(...'0123456789')
    const gap = fc.constantFrom('', '', ' ', '-', '－', '　', ' - ', '\u200b', '·')
    const mobile = fc
      .tuple(fc.constantFrom(...'3456789'), fc.array(digit, { minLength: 9, maxLength: 9 }))
      .map(([second, rest]) => ['1', second, ...rest])
    const around = fc.constantFrom(
      '',
      '请打',
      '河边有垃圾。',
      '我是老王，',
      '\n',
      '😀',
      '宽3米；',
      '。2026年',
    )
    const wide = fc.boolean()
    fc.assert(
      fc.property(
        mobile,
        fc.array(gap, { minLength: 11, maxLength: 11 }),
        around,
        around,
        wide,
        (digits, gaps, before, after, full) => {
          const shown = full ? digits.map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : digits
          const number = shown.map((d, i) => (i > 0 ? gaps[i]! : '') + d).join('')
          const text = masked(before + number + after)
          expect(text).toBe(before + HIDDEN + after)
          expect(masked(text)).toBe(text)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('any mobile number in any writing, digit by digit or grouped as one dials it', () => {
    const writings = [
      '0123456789',
      '〇一二三四五六七八九',
      '零壹贰叁肆伍陆柒捌玖',
      '０１２３４５６７８９',
      '⓪①②③④⑤⑥⑦⑧⑨',
    ]
    const digit = fc.tuple(fc.nat(9), fc.constantFrom(...writings))
    const sign = fc.constantFrom('/', '～', '*', '|', '，', '、', '.', '：', '@', '的', 'x', '）（', '后面')
    const groupings = [[3, 4, 4], [3, 8], [11], Array.from({ length: 11 }, () => 1)]
    const number = fc.tuple(fc.array(digit, { minLength: 9, maxLength: 9 }), fc.integer({ min: 3, max: 9 }))
    fc.assert(
      fc.property(number, sign, fc.constantFrom(...groupings), ([rest, second], between, grouping) => {
        const all = [[1, writings[0]!] as const, [second, writings[1]!] as const, ...rest]
        const shown = all.map(([value, writing]) => Array.from(writing)[value]!)
        const parts = grouping.map((size) => shown.splice(0, size).join(''))
        expect(masked(`找我：${parts.join(between)}。`)).toBe(`找我：${HIDDEN}。`)
      }),
      { numRuns: 2000 },
    )
  })

  it('any receipt code and any ID card, in groups or not, with other numbers near', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 16, maxLength: 18 })
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', ' ', '-'),
        fc.constantFrom('', '3 米 '),
        (code, gap, before) => {
          const grouped = code
            .join('')
            .match(/\d{1,4}/g)!
            .join(gap)
          expect(masked(before + grouped)).toBe(before + HIDDEN)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('even in a text of only digits and signs, at once', () => {
    const before = process.cpuUsage()
    masked('1 '.repeat(20_000) + '1-3'.repeat(20_000) + '微信'.repeat(20_000))
    // The processor's time: what else runs on the machine is not the rule's fault.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  })
})
