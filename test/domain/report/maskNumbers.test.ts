import fc from 'fast-check'
import { HIDDEN, masked } from '../../../domain/report/maskNumbers'

const hidden = (text: string) => masked(text).split(HIDDEN).length - 1

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
    const started = performance.now()
    masked('1 '.repeat(20_000) + '1-3'.repeat(20_000) + '微信'.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('what tells of the matter stays', () => {
  it.each([
    '2026年11月23日 15:30 在桥下游 200 米处',
    '2026-11-23 08:30 至 2026-11-24 17:00 一直有黑水',
    '从2026.10.01到2026.10.15，每天如此',
    '2026-10-01 2026-10-15 两次',
    '20261123拍的',
    '1998-05-06 修的堤',
    '排口宽 1.5 米，长 1200 米，约 35000 平方米',
    '5 10 20 30 号桩都有',
    '已打12345和12369热线，电话110也打了',
    '微信群里有20人看到',
    '微信小程序里 3 张照片',
    '手机 2026-11-23 拍的',
    '浙C12345 的车倒的渣土',
    '一九九八年修的桥，二〇二六年塌了',
    'pH 6.5，DO 4.2，NH3-N 1.53',
    '罚款100000000元以下',
    '💧💧',
    '',
  ])('%s', (text) => expect(masked(text)).toBe(text))

  it('and any text without digits or account words is left as it was typed', () => {
    const words = fc.string({ unit: fc.constantFrom(...'河边有垃圾，。！？ＡＢ（）㎡½ 米桥\n😀') })
    fc.assert(
      fc.property(words, (text) => {
        expect(masked(text)).toBe(text)
        expect(hidden(text)).toBe(0)
      }),
    )
  })
})
