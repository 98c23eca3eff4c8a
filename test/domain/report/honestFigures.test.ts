import fc from 'fast-check'
import { masked } from '../../../domain/report/maskNumbers'

describe('what tells of the matter stays', () => {
  it.each([
    '2026年11月23日 15:30 在桥下游 200 米处',
    '2026-11-23 08:30 至 2026-11-24 17:00 一直有黑水',
    '从2026.10.01到2026.10.15，每天如此',
    '2026-10-01 2026-10-15 两次',
    '20261123拍的',
    '1998-05-06 修的堤',
    '排口宽 1.5 米，长 1200 米，约 35000 平方米',
    '13 2026-11-5 09:30 巡河',
    '带溪15号桩 2026-11-05 又看到',
    '3 2026.11.5 12点',
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
    'K13+800 至 K13+950 段，K15+200~K15+800',
    '清淤 15000-180000元，单价15,800,000,000元',
    '东经120.351234，北纬27.651234',
    '13:45 18:20 19:30 三次，13:45-14:50 200米',
    '长135米，宽1200米，投资3500元',
    '第13、14、15、16、17、18号桩',
    'COD 15 20 18 22 300 mg/L，120 135 150 180 200 230 毫克每升',
    '202611231530拍的',
    '排污口 FA-330326-0001-SH-00，工单 S20261123',
    '流速 V=1.5 m/s，流量 Q=1250 m3/s',
    '一组三人，二组四人，三组五人，四组六人，五组七人',
    '氨氮1.38/0.013/0.8000',
    '有两口井、八口塘，3洞桥下',
    '',
  ])('%s', (text) => expect(masked(text)).toBe(text))

  it('and any text without digits or account words is left as it was typed', () => {
    const words = fc.string({ unit: fc.constantFrom(...'河边有垃圾，。！？ＡＢ（）㎡½ 米桥\n😀') })
    fc.assert(
      fc.property(words, (text) => {
        expect(masked(text)).toBe(text)
      }),
    )
  })

  it('and any report of honest figures', () => {
    const whole = (max: number) => fc.integer({ min: 1, max })
    const figure = fc.oneof(
      fc.tuple(
        fc.constantFrom('宽', '长', '约', '水深'),
        whole(99_999),
        fc.constantFrom('米', '厘米', '公里', ' m'),
      ),
      fc.tuple(fc.constantFrom('罚款', '造价'), whole(100_000_000), fc.constantFrom('元', '万元')),
      fc.tuple(
        fc.constantFrom('氨氮', 'COD ', 'pH '),
        fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
        fc.constant(' mg/L'),
      ),
      fc.tuple(
        fc.constant('K'),
        whole(99),
        fc.constant('+'),
        fc.integer({ min: 100, max: 999 }),
        fc.constant('处'),
      ),
      fc.tuple(
        whole(99),
        fc.constantFrom('-', '~', '～', '至'),
        whole(9999),
        fc.constantFrom('米', '元', '号桩'),
      ),
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((day) => [day.toISOString().slice(0, 10)]),
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((day) => [day.toISOString().slice(11, 16)]),
      fc.tuple(
        fc.constant('东经120.'),
        fc.integer({ min: 100_000, max: 999_999 }),
        fc.constant('，北纬27.'),
        fc.integer({ min: 100_000, max: 999_999 }),
      ),
      fc.tuple(fc.constant('浙C'), fc.integer({ min: 10_000, max: 99_999 }), fc.constant('的车')),
    )
    const between = fc.constantFrom('，', '。', '；', '、', '\n', '，还有')
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, between), { minLength: 1, maxLength: 8 }), (told) => {
        const text = told.map(([parts, sign]) => parts.join('') + sign).join('')
        expect(masked(text)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})
