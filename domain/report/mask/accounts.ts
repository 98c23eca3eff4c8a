/** Accounts in a text of plain letters: WeChat and its disguises, QQ and others, e-mail addresses, papers with letters. */
import type { Span } from './spreadNumbers'

const GAP = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff_·•\\-\\u2010-\\u2015\\u2212－]{0,3}'
const digits = (least: number) => `[0-9](?:${GAP}[0-9]){${least - 1},30}`

/** A date stays, whatever stands before it. */
export const DATE = '20[0-9]{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12][0-9]|3[01])(?![0-9])'

/** Tencent's rule for a WeChat id: six to twenty letters, digits, _ and -, a letter first. */
const ID = '[a-z][a-z0-9_-]{5,19}'
const ID_WITH_DIGIT = '(?=[a-z_-]{0,19}[0-9])[a-z][a-z0-9_-]{4,19}'

const FILLER = '[\\s:：是为就叫搜加我的吧,，=~～—>（(【\\[「“"-]{0,6}'
const ACCOUNT =
  '(?:微信|薇信|威信|微.信|徽信|卫星号|绿泡泡|v信|v.信|we(?:i\\s?xin|chat)|vx|wx|qq|扣扣|抠抠|企鹅号?|抖音|快手|微博|小红书|支付宝|钉钉|飞书|陌陌|telegram)(?:号码|账号|帐号|号|id)?'
/** A single letter or sign means an account only before a colon, or before what can be nothing else. */
const SHORT_ACCOUNT = '(?<![a-z0-9])(?:加|\\+)?[vwq薇](?:号|id)?'
const PHONE = '(?:电话|手机|座机|短号|联系方式|tel|phone|致电|拨打)(?:号码|号)?'

const rules = [
  'wxid_[a-z0-9_-]+',
  `(?<keep>${ACCOUNT}${FILLER})(?:${ID}|(?!${DATE})${digits(5)})`,
  `(?<keep>${SHORT_ACCOUNT}\\s{0,2}[:：=]\\s{0,2})(?:${ID}|(?!${DATE})${digits(6)})`,
  `(?<keep>${SHORT_ACCOUNT}\\s{0,2})(?:${ID_WITH_DIGIT})`,
  '(?<keep>(?<![a-z0-9])(?:加|\\+)?q号?\\s{0,2})[1-9][0-9]{5,10}(?![0-9])',
  `${ID_WITH_DIGIT}(?=[\\s（(，,是]{0,3}我?的?(?:${ACCOUNT}))`,
  `(?<keep>${PHONE}${FILLER})(?!${DATE})${digits(6)}`,
  // An address of e-mail, also with 艾特 or (at), 点 or dot.
  '[a-z0-9][a-z0-9._%+-]{0,63}\\s?(?:@|艾特|[(\\[【（]at[)\\]】）])\\s?[a-z0-9][a-z0-9-]{0,62}(?:\\s?(?:\\.|。|点|dot)\\s?[a-z]{2,10}){1,3}',
  // Passports and permits (a letter and eight digits, two and seven), the unified social credit code (GB 32100).
  '(?<![a-z0-9])(?:[a-z](?!20[0-9]{2}[01])[0-9]{8}|[a-z]{2}[0-9]{7}|[0-9a-hj-npqrtuwxy]{2}[0-9]{6}(?=[0-9]{0,9}[a-z])[0-9a-hj-npqrtuwxy]{10})(?![a-z0-9])',
  // The plate of the writer's own car (GA 36); that of whoever tips rubbish is what the report is about.
  '(?<keep>(?:我|本人|自己)(?:家|们)?的?(?:车|车牌|车号|牌照|小车|货车|面包车)(?:号码|号)?[\\s:：是为]{0,3})[\\u4e00-\\u9fa5][a-z][·\\s]?[a-z0-9]{5,6}',
].map((rule) => new RegExp(rule, 'gi'))

export function accounts(plain: string): Span[] {
  return rules.flatMap((rule) =>
    Array.from(plain.matchAll(rule), ({ 0: whole, index, groups }) => {
      return [index + (groups?.keep ?? '').length, index + whole.length] as const
    }),
  )
}
