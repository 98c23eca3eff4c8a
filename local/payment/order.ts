/**
 * What WeChat Pay checks of an order before it makes a bill. Each scene wants its own report of what the money is for.
 * Source: WeChat Pay, 发起转账; 按转账场景发起转账 (现金营销, 行政补贴, 佣金报酬, 企业赔付); 商家转账常见问题.
 */
import { LOCAL_APP_ID } from '../functions/environment'

export interface Order {
  appid: string
  out_bill_no: string
  transfer_scene_id: string
  openid: string
  user_name?: string
  transfer_amount: number
  transfer_remark: string
  notify_url?: string
  user_recv_perception?: string
  transfer_scene_report_infos: Array<{ info_type: string; info_content: string }>
}

/** WeChat says no. */
export class PaymentRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** By scene: the kinds of information it must come with, and the words the payee may be shown. */
const SCENES: Record<string, { infos: string[]; perceptions: string[] }> = {
  '1000': { infos: ['活动名称', '奖励说明'], perceptions: ['现金奖励', '活动奖励'] },
  '1002': { infos: ['补贴类型'], perceptions: ['行政补贴', '行政奖励'] },
  '1005': { infos: ['岗位类型', '报酬说明'], perceptions: ['劳务报酬', '报销款', '企业补贴', '开工利是'] },
  '1011': { infos: ['赔付原因'], perceptions: ['退款', '商家赔付'] },
}
const LEAST_AMOUNT = 10
/** Fen from which on the payee's name must be told. */
const NAME_NEEDED = 200_000

const wrong = (message: string) => new PaymentRefusal(400, 'PARAM_ERROR', message)
const refused = (message: string) => new PaymentRefusal(400, 'INVALID_REQUEST', message)
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && [...value].length <= longest

/** Errors: PaymentRefusal. */
export function readOrder(body: string): Order {
  const order = parsed(body)
  if (!/^[0-9A-Za-z]{1,32}$/.test(String(order.out_bill_no))) throw wrong('商户单号格式错误')
  if (!isText(order.openid, 64)) throw wrong('openid 错误')
  if (!isText(order.transfer_remark, 32)) throw wrong('转账备注错误')
  if (!Number.isInteger(order.transfer_amount)) throw wrong('转账金额错误')
  if (order.appid !== LOCAL_APP_ID) throw refused('APPID 不存在')
  if (order.transfer_amount < LEAST_AMOUNT) throw refused('超过单笔转账上下限')
  if (order.transfer_amount >= NAME_NEEDED && !order.user_name) throw wrong('需传入收款用户姓名')
  checkScene(order)
  return order
}

function parsed(body: string): Order {
  try {
    return JSON.parse(body) as Order
  } catch {
    throw wrong('请求不是 JSON')
  }
}

function checkScene({ transfer_scene_id, transfer_scene_report_infos, user_recv_perception }: Order): void {
  const scene = SCENES[transfer_scene_id]
  if (!scene) throw refused('你尚未获取该转账场景')
  const infos = Array.isArray(transfer_scene_report_infos) ? transfer_scene_report_infos : []
  const kinds = infos.filter((info) => isText(info?.info_content, 32)).map((info) => info.info_type)
  const complete = kinds.length === scene.infos.length && scene.infos.every((kind) => kinds.includes(kind))
  if (!complete) throw wrong('未传入完整且对应的转账场景报备信息')
  if (user_recv_perception !== undefined && !scene.perceptions.includes(user_recv_perception))
    throw refused('暂不支持展示当前传入的用户收款感知')
}
