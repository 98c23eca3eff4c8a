/**
 * Three rule sets to begin with; a township changes them, or makes its own. The second is after the points of village
 * chiefs in Huangshan (https://slj.ahsz.gov.cn/qmtxhzz/tszs/193351891.html), the third after the assessment of townships
 * by Shicheng county in 2018. What those texts do not say is left open and never guessed.
 */
import type { Group, Item, Rule, RuleSet, Source } from './ruleSet'

const item = (
  key: string,
  name: string,
  most: number | null,
  [source, rule]: readonly [Source, Rule],
  { span = 'month', hint = '' }: Partial<Pick<Item, 'span' | 'hint'>> = {},
): Item => ({ key, name, most, source, rule, span, hint })

const share = (source: Source) => [source, { kind: 'share' }] as const
const kept = ['hand', { kind: 'kept' }] as const
const given = ['hand', { kind: 'given' }] as const

export const ownRules: RuleSet = {
  ...{ _id: 'own_1', id: 'own', version: 1, title: '河长月度考核', subject: 'chief', year: 'mean' },
  roles: ['villageChief', 'townChief', 'policeChief'],
  tracksJudge: true,
  groups: [
    {
      ...{ key: 'walking', name: '巡河履职', most: 600 },
      items: [
        item('frequency', '巡河频次', 400, share('duties'), { hint: 'App、纸质、联合巡河都算' }),
        item('quality', '巡河质量', 150, share('quality'), { hint: '作了说明并被认可的算达标' }),
        item('log', '巡河记录', 50, share('log'), { hint: '巡河后 7 天内送达' }),
      ],
    },
    {
      ...{ key: 'problems', name: '问题发现与处置', most: 350 },
      items: [
        item('finding', '问题发现', 150, ['overlooked', { kind: 'each', points: 50 }], {
          hint: '本河段的问题被上级督查、媒体先发现并查实',
        }),
        item('closing', '按期办结', 200, share('closing')),
      ],
    },
    {
      ...{ key: 'learning', name: '学习培训', most: 50 },
      items: [item('training', '参加培训', 50, kept, { hint: '应参加而缺席，写明哪一次' })],
    },
  ],
  bonus: {
    most: 200,
    items: [
      item('found', '主动发现问题', 200, ['found', { kind: 'gain', points: 10 }], { hint: '查实的才算' }),
    ],
  },
  penalty: [
    item('exposedCity', '被市级点名或曝光', 100, given),
    item('exposedProvince', '被省级点名或曝光', 200, given),
  ],
  grades: [
    { name: '优秀', from: 900 },
    { name: '合格', from: 600 },
    { name: '不合格', from: 0 },
  ],
  vetoes: [],
}

export const yearlyPoints: RuleSet = {
  ...{ _id: 'yearly_1', id: 'yearly', version: 1, title: '村级河长年度积分', subject: 'chief', year: 'sum' },
  roles: ['villageChief'],
  tracksJudge: false,
  groups: [
    {
      ...{ key: 'patrol', name: '巡河', most: 60 },
      items: [
        item('patrol', '按次巡河', 60, ['duties', { kind: 'each', points: 10 }], {
          hint: '每月 6 分，少巡一次扣 1 分；虚假巡河每次另扣 3 分，由河长办写明',
        }),
      ],
    },
    {
      ...{ key: 'finding', name: '发现问题', most: 200 },
      items: [
        item('found', '发现并查实的问题', 200, ['found', { kind: 'gain', points: 10 }], {
          ...{ span: 'year', hint: '每件 1 分，全年最多 20 分' },
        }),
      ],
    },
    {
      ...{ key: 'fishing', name: '禁捕', most: 50 },
      items: [
        item('fishing', '禁捕管理', 50, kept, {
          ...{ span: 'year', hint: '被他人举报严重非法捕捞的不得分；河长制止并配合查处的除外' },
        }),
      ],
    },
    {
      ...{ key: 'upkeep', name: '管护', most: null },
      items: [
        item('upkeep', '无四乱、无直排、公示牌管护、获表彰', null, kept, {
          ...{ span: 'year', hint: '公开的办法没有写分值，请按本地规定填写' },
        }),
      ],
    },
  ],
  bonus: { most: 0, items: [] },
  penalty: [],
  grades: [
    { name: '可评优秀', from: 1000 },
    { name: '合格', from: 800 },
    { name: '不合格', from: 0 },
  ],
  vetoes: ['媒体曝光造成严重影响'],
}

const asked = (group: string, names: readonly (readonly [name: string, most: number, hint?: string])[]) =>
  names.map(([name, most, hint = ''], n) =>
    item(`${group}${n + 1}`, name, most * 10, given, { span: 'year', hint }),
  )

const group = (key: string, name: string, most: number, ...items: Parameters<typeof asked>[1]): Group => ({
  ...{ key, name, most: most * 10, items: asked(key, items) },
})

export const townshipCheck: RuleSet = {
  ...{ _id: 'township_1', id: 'township', version: 1, title: '乡镇自评', subject: 'township', year: 'sum' },
  roles: [],
  tracksJudge: false,
  groups: [
    group(
      ...(['result', '成果与机制', 31] as const),
      ['组织、责任、制度、监督到位，人员变动及时调整并公布', 5],
      ['督查督办：上级发现的问题一乡一单建台账、跟踪', 4],
      ['修订考核方案', 2, '7 月底前'],
      ['一河一策措施落实', 2],
      ['信息平台：人员注册使用', 2, '按国办函〔2026〕12号，不得考核安装、使用率，请与县里核对'],
      ['信息平台：按制度巡河并月通报', 6],
      ['信息平台：河长、巡查员、保洁员日志', 3],
      ['媒体公益宣传', 2],
      ['宣传进园区、校区、企业、农村', 2],
      ['中小学生教育', 3],
    ),
    group('lake', '湖长制', 2, ['湖长制', 2]),
    group(
      ...(['measures', '管治保措施', 15] as const),
      ['城镇生活污水', 3],
      ['畜禽养殖：禁养区防反弹', 5],
      ['畜禽养殖：限养区台账', 2],
      ['水功能区、排污口台账与公示牌', 2],
      ['保洁常态化', 2],
      ['保洁经费不挪用', 1],
    ),
    group(
      ...(['special', '专项整治', 45] as const),
      ['不达标河库', 4, '一次不达标扣 2 分'],
      ['工业', 5],
      ['弃土弃渣', 2],
      ['化肥农药', 3],
      ['生活垃圾、污水', 6],
      ['侵占岸线', 4, '不上报、不制止，一例扣 2 分'],
      ['采砂', 3],
      ['排污口', 4],
      ['渔业', 4],
      ['水库', 4],
      ['林地湿地', 3],
      ['治安', 3],
    ),
    group(
      ...(['news', '宣传信息报送', 7] as const),
      ['用稿：省 1 篇、市 2 篇、县 2 篇', 5, '每多一篇：省 2 分、市 1 分、县 0.5 分，写进加分'],
      ['按时报送半年小结、年终总结', 2],
    ),
  ],
  bonus: {
    most: 400,
    items: [
      item('praisedProvince', '经验获省级推广', 200, given, { span: 'year' }),
      item('praisedCity', '经验获市级推广', 100, given, { span: 'year' }),
      item('moreNews', '超出的用稿', 100, given, { span: 'year' }),
    ],
  },
  penalty: [
    item('namedProvince', '被省级明查暗访点名或曝光', 200, given, { span: 'year' }),
    item('namedCity', '被市级明查暗访点名或曝光', 100, given, { span: 'year' }),
  ],
  grades: [{ name: '自评', from: 0 }],
  vetoes: [],
}

export const shippedRuleSets: readonly RuleSet[] = [ownRules, yearlyPoints, townshipCheck]
