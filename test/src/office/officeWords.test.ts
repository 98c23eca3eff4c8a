/** Small rules of the office that need no page: blanks of thresholds, changes in words, the form of a person. */
import { defaultDutyPolicy } from '@domain/patrol/dutyPolicy'
import { clockText } from '@/words/clockWords'
import { plainYuan, yuanText } from '@domain/money/yuan'
import { readYuan } from '@/office/kit/moneyBlank'
import { policyChanges, type Policy } from '@/office/patrol/policy/policyChanges'
import { blankOf, fineThresholds, mainThresholds, readBlank } from '@/office/patrol/policy/thresholdFields'
import { draftOf, emptyDraft, sameDraft, troublesOf } from '@/office/register/person/personBlanks'
import { reachOf } from '@/services/scene'

const policy = defaultDutyPolicy as unknown as Policy
const fields = [...mainThresholds, ...fineThresholds]

describe('the thresholds of the policy', () => {
  it('all have a sentence, once', () => {
    const keys = fields.map(({ key }) => key)
    expect([...keys].sort()).toEqual(Object.keys(policy.thresholds).sort())
  })

  it('read in the units of the desk and come back as they were stored', () => {
    for (const field of fields) {
      const stored = policy.thresholds[field.key]
      expect(readBlank(field, blankOf(field, stored))).toBe(stored)
    }
    const distance = fields.find(({ key }) => key === 'lineDistance')!
    expect(blankOf(distance, 1000)).toBe('1')
    expect(readBlank(distance, '1.5')).toBe(1500)
  })

  it('take no nonsense', () => {
    for (const typed of ['', ' ', 'abc', '-1', '1e9', 'NaN'])
      expect(typeof readBlank(fields[0]!, typed)).toBe('string')
    expect(readBlank(fields[0]!, '999')).toBe('请填 0–240 分钟')
  })
})

describe('what saving would change', () => {
  it('is nothing for the same policy', () => expect(policyChanges(policy, { ...policy })).toEqual([]))

  it('is said in words, from what to what', () => {
    const after: Policy = {
      ...policy,
      dueSoonDays: 3,
      rules: { ...policy.rules, civilChief: { period: 'month', times: 2 } },
      compliance: { ...policy.compliance, photosRequired: true },
    }
    expect(policyChanges(policy, after)).toEqual([
      '民间河长：自愿，不作要求 → 每月 2 次',
      '快到期的提醒：最后 2 天 → 最后 3 天',
      '必须拍照：关 → 开',
    ])
  })
})

describe('the form of a person', () => {
  it('needs a name, a mobile number and a role', () => {
    expect(troublesOf(emptyDraft('p1'))).toEqual({
      name: '请写姓名',
      phone: '请写手机号，本人凭它绑定微信',
      roles: '请至少选一个身份',
    })
    const sound = { ...emptyDraft('p1'), name: '示例甲', phone: '13800000000', roles: ['office' as const] }
    expect(troublesOf(sound)).toEqual({})
    expect(troublesOf({ ...sound, phone: '23800000000' }).phone).toContain('1 开头的 11 位')
  })

  it('counts as unchanged whatever the order in which roles were ticked', () => {
    const draft = draftOf({ ...emptyDraft('p1'), roles: ['office', 'villageChief'] })
    expect(sameDraft(draft, { ...draft, roles: ['villageChief', 'office'] })).toBe(true)
    expect(sameDraft(draft, { ...draft, roles: ['office'] })).toBe(false)
    expect(sameDraft(draft, { ...draft, post: '书记' })).toBe(false)
  })
})

describe('money', () => {
  it('is typed in yuan and stored in fen, exactly', () => {
    for (const fen of [0, 1, 10, 99, 100, 1999, 5050, 20_000, 199_900, 123_456_78]) {
      expect(readYuan(plainYuan(fen), 1_000_000)).toBe(fen)
    }
    expect(readYuan('0.29', 10)).toBe(29)
    expect(readYuan('1,200.5 元', 2000)).toBe(120_050)
  })

  it('takes no nonsense', () => {
    for (const typed of ['', ' ', 'abc', '-1', '1e3', '1.234', '.5', '10.01', '１０'])
      expect(readYuan(typed, 10)).toBe('请填 0–10 元，最多到分')
  })

  it('is read with its unit', () => {
    expect(yuanText(5000)).toBe('50 元')
    expect(yuanText(5005)).toBe('50.05 元')
    expect(yuanText(123_456_700)).toBe('1,234,567 元')
    expect(yuanText(123_456_705)).toBe('1,234,567.05 元')
  })
})

it('reads the time of day in Shanghai', () => {
  expect(clockText(Date.parse('2026-07-01T00:05:00Z'))).toBe('08:05')
  expect(clockText(Date.parse('2026-07-01T16:59:59Z'))).toBe('00:59')
})

describe('the code of a sign board', () => {
  it('is the id of its reach, percent-encoded or not', () => {
    expect(reachOf({ scene: 'aojiang-3' })).toBe('aojiang-3')
    expect(reachOf({ scene: 'aojiang%2D3' })).toBe('aojiang-3')
    expect(reachOf({ reachId: 'r1', scene: 'r2' })).toBe('r1')
  })

  it('is none when it could not be an id', () => {
    for (const scene of ['', '%', '鳌江', 'a b', 'x'.repeat(65)]) expect(reachOf({ scene })).toBeNull()
    expect(reachOf({})).toBeNull()
  })
})
